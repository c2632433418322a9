package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.users.NotificationType;
import dev.trivet.rootly.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule to set that chooses between audible and quiet notifications of an escalation path. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = NotificationTypeRuleInput.Builder.class)
public interface NotificationTypeRuleInput {

  /**
   * {@return whether notifications make a sound when the rule matches; {@code audible} by default}
   */
  Optional<NotificationType> notificationType();

  /**
   * {@return whether an alert must meet all conditions of the rule, which is the default, or any of
   * them}
   */
  Optional<EscalationMatchMode> matchMode();

  /** {@return the conditions that an alert must meet} */
  Optional<List<EscalationRule>> conditions();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.needs("NotificationTypeRuleInput.builder().conditions(..)", conditions());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableNotificationTypeRuleInput.Builder {
    Builder() {}
  }
}
