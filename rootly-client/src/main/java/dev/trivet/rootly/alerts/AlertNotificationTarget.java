package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.util.Optional;
import org.immutables.value.Value;

/** A notification target: whom or what a new alert pages. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertNotificationTarget.Builder.class)
public interface AlertNotificationTarget {

  /** {@return the type of the target} */
  Optional<AlertTargetType> type();

  /** {@return the ID of the target} */
  Optional<String> id();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.needs("AlertNotificationTarget.builder().type(..)", type());
    InputChecks.needs("AlertNotificationTarget.builder().id(..)", id());
    InputChecks.target("AlertNotificationTarget.builder().id(..)", type(), id());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert notification target. Not thread-safe. */
  final class Builder extends ImmutableAlertNotificationTarget.Builder {
    Builder() {}
  }
}
