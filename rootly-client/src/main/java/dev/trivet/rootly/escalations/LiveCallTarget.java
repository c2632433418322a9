package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The target that a call to a live call router pages. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = LiveCallTarget.Builder.class)
public interface LiveCallTarget extends HasAdditionalProperties {

  /** {@return the ID of the target} */
  String id();

  /** {@return the type of the target} */
  Optional<LiveCallTargetType> type();

  /**
   * A target.
   *
   * @param type the type of the target
   * @param id the ID of the target
   * @return the target
   */
  static LiveCallTarget of(LiveCallTargetType type, String id) {
    return builder().type(type).id(id).build();
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a live call target. Not thread-safe. */
  final class Builder extends ImmutableLiveCallTarget.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
