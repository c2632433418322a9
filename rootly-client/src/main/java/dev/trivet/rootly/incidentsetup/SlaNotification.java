package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** When people are notified of a deadline of an SLA. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SlaNotification.Builder.class)
public interface SlaNotification extends HasAdditionalProperties {

  /** {@return the ID} */
  Optional<String> id();

  /** {@return whether it is before, at or after the deadline} */
  Optional<SlaNotificationTiming> offsetType();

  /** {@return how many days before or after the deadline; at the deadline it must be 0} */
  Optional<Integer> offsetDays();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an SLA notification. Not thread-safe. */
  final class Builder extends ImmutableSlaNotification.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
