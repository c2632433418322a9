package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A shift that an override shift replaces. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OverriddenShift.Builder.class)
public interface OverriddenShift extends HasAdditionalProperties {

  /** {@return when the replaced shift begins} */
  Optional<Instant> startsAt();

  /** {@return when the replaced shift ends} */
  Optional<Instant> endsAt();

  /** {@return the ID of the user whose shift is replaced} */
  Optional<Long> userId();

  /** {@return the ID of the rotation that the replaced shift comes from} */
  Optional<String> rotationId();

  /** {@return the type of the assignee of the replaced shift} */
  Optional<String> assigneeType();

  /** {@return the ID of the assignee of the replaced shift} */
  Optional<String> assigneeId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an overridden shift. Not thread-safe. */
  final class Builder extends ImmutableOverriddenShift.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
