package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of conditions to set in a rule of an alert route. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertConditionGroupInput.Builder.class)
public interface AlertConditionGroupInput {

  /** {@return the position of the group in the rule} */
  Optional<Integer> position();

  /** {@return the conditions of the group} */
  Optional<List<AlertConditionInput>> conditions();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.needs("AlertConditionGroupInput.builder().conditions(..)", conditions());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertConditionGroupInput.Builder {
    Builder() {}
  }
}
