package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.users.NotificationType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule that chooses between audible and quiet notifications of an escalation path. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = NotificationTypeRule.Builder.class)
public interface NotificationTypeRule extends HasAdditionalProperties {

  /** {@return whether notifications make a sound when the rule matches} */
  Optional<NotificationType> notificationType();

  /** {@return whether an alert must meet all conditions of the rule or any of them} */
  Optional<EscalationMatchMode> matchMode();

  /** {@return the conditions that an alert must meet} */
  List<EscalationRule> conditions();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a notification type rule. Not thread-safe. */
  final class Builder extends ImmutableNotificationTypeRule.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
