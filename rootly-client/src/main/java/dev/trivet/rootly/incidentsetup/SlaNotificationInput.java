package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.util.Optional;
import org.immutables.value.Value;

/** A notification about a deadline of an SLA, to set. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SlaNotificationInput.Builder.class)
public interface SlaNotificationInput {

  /** {@return whether the notification is sent before, at or after the deadline} */
  Optional<SlaNotificationTiming> offsetType();

  /**
   * {@return how many days before or after the deadline the notification is sent; must be 0 at the
   * deadline}
   */
  Optional<Integer> offsetDays();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.needs("SlaNotificationInput.builder().offsetDays(..)", offsetDays());
    InputChecks.needs("SlaNotificationInput.builder().offsetType(..)", offsetType());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableSlaNotificationInput.Builder {
    Builder() {}
  }
}
