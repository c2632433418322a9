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

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Patch<String> description();

  /** {@return how long a group takes in new alerts; Rootly does not document the unit} */
  Optional<Integer> timeWindow();

  /** {@return the targets whose alerts are grouped} */
  Optional<List<AlertTargetInput>> targets();

  /** {@return how the conditions are combined} */
  Optional<AlertConditionType> conditionType();

  /** {@return the conditions} */
  Optional<List<AlertConditionInput>> conditions();

  /** {@return the IDs of the teams that own it} */
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
