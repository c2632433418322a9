package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.users.NotificationType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An escalation path to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationPathInput.Builder.class)
public interface EscalationPathInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return whether its notifications make a sound} */
  Optional<NotificationType> notificationType();

  /** {@return whether it pages people or defers alerts; it cannot be changed later} */
  Optional<EscalationPathType> pathType();

  /** {@return what happens when a deferral is over; a new deferral path needs it} */
  Patch<AfterDeferralBehavior> afterDeferralBehavior();

  /**
   * {@return the ID of the escalation path that is run after the deferral, for {@code
   * execute_path}}
   */
  Patch<String> afterDeferralPathId();

  /** {@return whether it is the default path of the policy} */
  @JsonProperty("default")
  Patch<Boolean> isDefault();

  /** {@return whether an alert must meet all rules of the path or any of them} */
  Optional<EscalationMatchMode> matchMode();

  /** {@return the position among the paths of the policy} */
  Optional<Integer> position();

  /** {@return whether the path is repeated until someone acknowledges the alert} */
  Patch<Boolean> repeat();

  /** {@return how many times the path is run as long as nobody acknowledges the alert} */
  Patch<Long> repeatCount();

  /** {@return the minutes before the path begins, at most {@code 10080} (a week)} */
  Optional<Integer> initialDelay();

  /** {@return the rules that an alert must meet to take the path} */
  Optional<List<EscalationRule>> rules();

  /** {@return the time zone of the time restrictions, such as {@code Etc/UTC}} */
  Patch<String> timeRestrictionTimeZone();

  /**
   * {@return the times of the week in which an alert must arrive to take the path; any time when
   * there are none}
   */
  Optional<List<TimeRestriction>> timeRestrictions();

  /**
   * {@return the minutes after which an alert is triggered again; {@code -1} means never, no value
   * means an inherited time}
   */
  Patch<Integer> retriggerTimeoutMinutes();

  /**
   * {@return the rules that choose between audible and quiet notifications; Rootly must have
   * enabled the feature}
   */
  Optional<List<NotificationTypeRuleInput>> notificationTypeRules();

  /**
   * {@return whether notifications make a sound when none of these rules matches; Rootly must have
   * enabled the feature}
   */
  Optional<NotificationType> notificationTypeFallback();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableEscalationPathInput.Builder {
    Builder() {}
  }
}
