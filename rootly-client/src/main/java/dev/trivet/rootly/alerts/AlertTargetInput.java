package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A target to set, such as a team or service: one whose alerts are grouped, or one that a rule
 * routes alerts to.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertTargetInput.Builder.class)
public interface AlertTargetInput {

  /** {@return the type of the target} */
  Optional<AlertTargetType> targetType();

  /** {@return the ID of the target} */
  Optional<String> targetId();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.needs("AlertTargetInput.builder().targetType(..)", targetType());
    InputChecks.needs("AlertTargetInput.builder().targetId(..)", targetId());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertTargetInput.Builder {
    Builder() {}
  }
}
