package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule that alerts must meet to take an escalation path, or a condition of a {@linkplain
 * NotificationTypeRule rule for notifications}. The {@link #ruleType()} says what the rule checks;
 * only the attributes of that type are set.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationRule.Builder.class)
public interface EscalationRule extends HasAdditionalProperties {

  /** {@return the type of the rule: what the rule checks} */
  Optional<EscalationRuleType> ruleType();

  /**
   * {@return the operator that compares the alert; not for {@code working_hour} and {@code
   * deferral_window}}
   */
  Optional<EscalationRuleOperator> operator();

  /** {@return the IDs of the alert urgencies, for {@code alert_urgency}} */
  List<String> urgencyIds();

  /**
   * {@return whether the rule is met within working hours or outside them, for {@code
   * working_hour}}
   */
  @JsonProperty("within_working_hour")
  Optional<Boolean> withinWorkingHour();

  /** {@return the JSON path into the payload of the alert, for {@code json_path}} */
  Optional<String> jsonPath();

  /** {@return the value to compare with, for {@code json_path}} */
  Optional<String> value();

  /**
   * {@return the values to compare with, for {@code json_path}, {@code field} and {@code source}}
   */
  List<String> values();

  /** {@return the type of the field, such as {@code AlertField}, for {@code field}} */
  Optional<String> fieldableType();

  /** {@return the ID of the alert field, for {@code field}} */
  Optional<String> fieldableId();

  /** {@return the IDs of the services, for {@code service}} */
  List<String> serviceIds();

  /** {@return the time zone, such as {@code Etc/UTC}, for {@code deferral_window}} */
  Optional<String> timeZone();

  /**
   * {@return the times of the week during which alerts are deferred, for {@code deferral_window}}
   */
  List<DeferralTimeBlock> timeBlocks();

  /**
   * A rule that alerts of some urgencies meet.
   *
   * @param ids the IDs of the alert urgencies
   * @return the rule
   */
  static EscalationRule ofUrgencies(String... ids) {
    return builder().ruleType(EscalationRuleType.ALERT_URGENCY).addUrgencyIds(ids).build();
  }

  /**
   * A rule that alerts of some services meet.
   *
   * @param ids the IDs of the services
   * @return the rule
   */
  static EscalationRule ofServices(String... ids) {
    return builder().ruleType(EscalationRuleType.SERVICE).addServiceIds(ids).build();
  }

  /**
   * A rule that alerts meet within the working hours, or outside them.
   *
   * @param within whether within them, rather than outside
   * @return the rule
   */
  static EscalationRule workingHours(boolean within) {
    return builder().ruleType(EscalationRuleType.WORKING_HOUR).withinWorkingHour(within).build();
  }

  /**
   * A rule about the payload of alerts.
   *
   * @param path the JSON path into the payload
   * @param operator the operator that compares the value at the path
   * @param value the value to compare with
   * @return the rule
   */
  static EscalationRule payload(String path, EscalationRuleOperator operator, String value) {
    return builder()
        .ruleType(EscalationRuleType.JSON_PATH)
        .jsonPath(path)
        .operator(operator)
        .value(value)
        .build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an escalation rule. Not thread-safe. */
  final class Builder extends ImmutableEscalationRule.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
