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

  /** {@return whether it is enabled} */
  Optional<Boolean> enabled();

  /** {@return how the conditions are combined} */
  Optional<AlertConditionType> conditionType();

  /** {@return the type of what tells which alert is meant, {@code AlertField} as far as known} */
  Optional<String> identifierMatchableType();

  /** {@return the ID of what tells which alert is meant, for example of an alert field} */
  Optional<String> identifierMatchableId();

  /** {@return where the value that tells which alert is meant comes from} */
  Optional<AlertValueKind> identifierReferenceKind();

  /** {@return the JSON path of the value that tells which alert is meant} */
  Optional<String> identifierJsonPath();

  /**
   * {@return the regular expression with a group for the part of the value that tells which alert
   * is meant}
   */
  Optional<String> identifierValueRegex();

  /** {@return the conditions for an alert to be resolved} */
  List<AlertSourceCondition> conditionsAttributes();

  /** {@return the ID} */
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
