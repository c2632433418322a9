package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A notification about a deadline of an SLA. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SlaNotification.Builder.class)
public interface SlaNotification extends HasAdditionalProperties {

  /** {@return the ID of the notification} */
  Optional<String> id();

  /** {@return whether the notification is sent before, at or after the deadline} */
  Optional<SlaNotificationTiming> offsetType();

  /**
   * {@return how many days before or after the deadline the notification is sent; must be 0 at the
   * deadline}
   */
  Optional<Integer> offsetDays();

  /** {@return when the SLA notification was created} */
  Optional<Instant> createdAt();

  /** {@return when the SLA notification was last updated} */
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
