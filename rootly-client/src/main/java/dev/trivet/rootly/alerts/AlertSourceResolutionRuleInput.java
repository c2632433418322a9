package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The rule to set by which payloads resolve the alerts of a source. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceResolutionRuleInput.Builder.class)
public interface AlertSourceResolutionRuleInput {

  /** {@return whether the rule is enabled} */
  Optional<Boolean> enabled();

  /** {@return whether all conditions have to be met or any of them} */
  Optional<AlertConditionType> conditionType();

  /**
   * {@return the type of the record that identifies the alert to resolve, {@code AlertField} as far
   * as known}
   */
  Patch<String> identifierMatchableType();

  /** {@return the ID of the record that identifies the alert to resolve, such as an alert field} */
  Patch<String> identifierMatchableId();

  /**
   * {@return the source of the value that identifies the alert to resolve: the payload or an alert
   * field}
   */
  Optional<AlertValueKind> identifierReferenceKind();

  /** {@return the JSON path of the value that identifies the alert to resolve} */
  Patch<String> identifierJsonPath();

  /**
   * {@return the regular expression with a group for the part of the value that identifies the
   * alert to resolve}
   */
  Patch<String> identifierValueRegex();

  /** {@return the conditions for an alert to be resolved} */
  Optional<List<AlertSourceConditionInput>> conditionsAttributes();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertSourceResolutionRuleInput.Builder {
    Builder() {}
  }
}
