package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The rule by which payloads resolve the alerts of a source. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceResolutionRule.Builder.class)
public interface AlertSourceResolutionRule extends HasAdditionalProperties {

  /** {@return whether the rule is enabled} */
  Optional<Boolean> enabled();

  /** {@return whether all conditions have to be met or any of them} */
  Optional<AlertConditionType> conditionType();

  /**
   * {@return the type of the record that identifies the alert to resolve, {@code AlertField} as far
   * as known}
   */
  Optional<String> identifierMatchableType();

  /** {@return the ID of the record that identifies the alert to resolve, such as an alert field} */
  Optional<String> identifierMatchableId();

  /**
   * {@return the source of the value that identifies the alert to resolve: the payload or an alert
   * field}
   */
  Optional<AlertValueKind> identifierReferenceKind();

  /** {@return the JSON path of the value that identifies the alert to resolve} */
  Optional<String> identifierJsonPath();

  /**
   * {@return the regular expression with a group for the part of the value that identifies the
   * alert to resolve}
   */
  Optional<String> identifierValueRegex();

  /** {@return the conditions for an alert to be resolved} */
  List<AlertSourceCondition> conditionsAttributes();

  /** {@return the ID of the rule} */
  Optional<String> id();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert source resolution rule. Not thread-safe. */
  final class Builder extends ImmutableAlertSourceResolutionRule.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
