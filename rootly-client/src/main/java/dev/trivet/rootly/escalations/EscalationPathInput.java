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

  /** {@return the display name of the escalation path} */
  Optional<String> name();

  /** {@return whether the notifications of the path make a sound; {@code audible} by default} */
  Optional<NotificationType> notificationType();

  /**
   * {@return whether the path pages people, which is the default, or defers alerts; cannot be
   * changed later}
   */
  Optional<EscalationPathType> pathType();

  /** {@return what happens when a deferral is over; required for a new path that defers alerts} */
  Patch<AfterDeferralBehavior> afterDeferralBehavior();

  /** {@return the ID of the escalation path to run after the deferral, for {@code execute_path}} */
  Patch<String> afterDeferralPathId();

  /** {@return whether the path is the default path of the policy} */
  @JsonProperty("default")
  Patch<Boolean> isDefault();

  /**
   * {@return whether an alert must meet all rules of the path, which is the default, or any of
   * them}
   */
  Optional<EscalationMatchMode> matchMode();

  /** {@return the position of the path in the policy} */
  Optional<Integer> position();

  /** {@return whether the path is repeated until someone acknowledges the alert} */
  Patch<Boolean> repeat();

  /** {@return the number of times the path is run while nobody acknowledges the alert} */
  Patch<Long> repeatCount();

  /** {@return the delay before the path begins, in minutes, at most {@code 10080} (a week)} */
  Optional<Integer> initialDelay();

  /** {@return the rules that an alert must meet to take the path} */
  Optional<List<EscalationRule>> rules();

  /** {@return the time zone of the time restrictions, such as {@code Etc/UTC}} */
  Patch<String> timeRestrictionTimeZone();

  /**
   * {@return the times of the week in which an alert must arrive to take the path; any time when
   * empty}
   */
  Optional<List<TimeRestriction>> timeRestrictions();

  /**
   * {@return the number of minutes after which an acknowledged alert is triggered again: 10 to
   * 1440, or {@code -1} for never; without a value the inherited setting applies}
   */
  Patch<Integer> retriggerTimeoutMinutes();

  /**
   * {@return the rules that choose between audible and quiet notifications; Rootly must have
   * enabled the feature}
   */
  Optional<List<NotificationTypeRuleInput>> notificationTypeRules();

  /**
   * {@return whether notifications make a sound when none of {@code notificationTypeRules} matches;
   * {@code audible} by default; Rootly must have enabled the feature}
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
