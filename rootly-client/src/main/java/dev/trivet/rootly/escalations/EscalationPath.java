package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.users.NotificationType;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An escalation path: the levels through which an escalation policy takes the alerts that meet the
 * rules of the path.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EscalationPath.Builder.class, using = ResourceDeserializer.class)
public interface EscalationPath extends Resource {

  /** {@return the display name of the escalation path} */
  Optional<String> name();

  /** {@return whether the path is the default path of the policy} */
  @JsonProperty("default")
  Optional<Boolean> isDefault();

  /** {@return whether the notifications of the path make a sound} */
  Optional<NotificationType> notificationType();

  /** {@return whether the path pages people or defers alerts, which cannot be changed later} */
  Optional<EscalationPathType> pathType();

  /** {@return the ID of the escalation policy} */
  Optional<String> escalationPolicyId();

  /** {@return what happens when a deferral is over; required for a new path that defers alerts} */
  Optional<AfterDeferralBehavior> afterDeferralBehavior();

  /** {@return the ID of the escalation path to run after the deferral, for {@code execute_path}} */
  Optional<String> afterDeferralPathId();

  /** {@return whether an alert must meet all rules of the path or any of them} */
  Optional<EscalationMatchMode> matchMode();

  /** {@return the position of the path in the policy} */
  Optional<Integer> position();

  /** {@return whether the path is repeated until someone acknowledges the alert} */
  Optional<Boolean> repeat();

  /** {@return the number of times the path is run while nobody acknowledges the alert} */
  Optional<Long> repeatCount();

  /** {@return the delay before the path begins, in minutes, at most {@code 10080} (a week)} */
  Optional<Integer> initialDelay();

  /** {@return when the escalation path was created} */
  Optional<Instant> createdAt();

  /** {@return when the escalation path was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the rules that an alert must meet to take the path} */
  List<EscalationRule> rules();

  /** {@return the time zone of the time restrictions, such as {@code Etc/UTC}} */
  Optional<String> timeRestrictionTimeZone();

  /**
   * {@return the times of the week in which an alert must arrive to take the path; any time when
   * empty}
   */
  List<TimeRestriction> timeRestrictions();

  /**
   * {@return the number of minutes after which an acknowledged alert is triggered again: 10 to
   * 1440, or {@code -1} for never; without a value the inherited setting applies}
   */
  Optional<Integer> retriggerTimeoutMinutes();

  /**
   * {@return the rules that choose between audible and quiet notifications; Rootly must have
   * enabled the feature}
   */
  List<NotificationTypeRule> notificationTypeRules();

  /**
   * {@return whether notifications make a sound when none of {@code notificationTypeRules} matches;
   * Rootly must have enabled the feature}
   */
  Optional<NotificationType> notificationTypeFallback();

  /** {@return references to the path's levels, none unless Rootly sends them} */
  default List<ResourceRef> escalationLevels() {
    return related("escalation_levels");
  }

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
