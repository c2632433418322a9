package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert group to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertGroupInput.Builder.class)
public interface AlertGroupInput {

  /** {@return the display name of the alert group} */
  Optional<String> name();

  /** {@return the description of the alert group} */
  Patch<String> description();

  /**
   * {@return the time window: how long a group stays open and accepts new alerts; Rootly does not
   * document the unit}
   */
  Optional<Integer> timeWindow();

  /** {@return the targets whose alerts are grouped} */
  Optional<List<AlertTargetInput>> targets();

  /** {@return whether an alert must meet all conditions or any of them} */
  Optional<AlertConditionType> conditionType();

  /** {@return the conditions that alerts must meet to be grouped} */
  Optional<List<AlertConditionInput>> conditions();

  /** {@return the IDs of the teams that own the alert group} */
  Optional<List<String>> ownerGroupIds();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertGroupInput.Builder {
    Builder() {}
  }
}
