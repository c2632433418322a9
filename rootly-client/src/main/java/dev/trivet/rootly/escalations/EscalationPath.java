package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.users.NotificationType;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An escalation path: the way that the alerts which meet its rules take through an escalation
 * policy.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationPath.Builder.class, using = ResourceDeserializer.class)
public interface EscalationPath extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return whether it is the default path of the policy} */
  @JsonProperty("default")
  Optional<Boolean> isDefault();

  /** {@return whether its notifications make a sound} */
  Optional<NotificationType> notificationType();

  /** {@return whether it pages people or defers alerts; it cannot be changed later} */
  Optional<EscalationPathType> pathType();

  /** {@return the ID of the escalation policy} */
  Optional<String> escalationPolicyId();

  /** {@return what happens when a deferral is over; a new deferral path needs it} */
  Optional<AfterDeferralBehavior> afterDeferralBehavior();

  /**
   * {@return the ID of the escalation path that is run after the deferral, for {@code
   * execute_path}}
   */
  Optional<String> afterDeferralPathId();

  /** {@return whether an alert must meet all rules of the path or any of them} */
  Optional<EscalationMatchMode> matchMode();

  /** {@return the position among the paths of the policy} */
  Optional<Integer> position();

  /** {@return whether the path is repeated until someone acknowledges the alert} */
  Optional<Boolean> repeat();

  /** {@return how many times the path is run as long as nobody acknowledges the alert} */
  Optional<Long> repeatCount();

  /** {@return the minutes before the path begins, at most {@code 10080} (a week)} */
  Optional<Integer> initialDelay();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the rules that an alert must meet to take the path} */
  List<EscalationRule> rules();

  /** {@return the time zone of the time restrictions, such as {@code Etc/UTC}} */
  Optional<String> timeRestrictionTimeZone();

  /**
   * {@return the times of the week in which an alert must arrive to take the path; any time when
   * there are none}
   */
  List<TimeRestriction> timeRestrictions();

  /**
   * {@return the minutes after which an alert is triggered again; {@code -1} means never, no value
   * means an inherited time}
   */
  Optional<Integer> retriggerTimeoutMinutes();

  /**
   * {@return the rules that choose between audible and quiet notifications; Rootly must have
   * enabled the feature}
   */
  List<NotificationTypeRule> notificationTypeRules();

  /**
   * {@return whether notifications make a sound when none of these rules matches; Rootly must have
   * enabled the feature}
   */
  Optional<NotificationType> notificationTypeFallback();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an escalation path. Not thread-safe. */
  final class Builder extends ImmutableEscalationPath.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
