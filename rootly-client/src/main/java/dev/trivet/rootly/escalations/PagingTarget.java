package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A target that callers of a phone tree can choose. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PagingTarget.Builder.class)
public interface PagingTarget extends HasAdditionalProperties {

  /** {@return the ID of the target} */
  String id();

  /** {@return the type of the target} */
  Optional<PagingTargetType> type();

  /**
   * {@return the ID of the alert urgency of calls, by which escalation paths decide whom to page}
   */
  Optional<String> alertUrgencyId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a paging target. Not thread-safe. */
  final class Builder extends ImmutablePagingTarget.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
