package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A notification rule to create, or to replace another with. A rule without filters applies to
 * every environment, and to every level from {@code debug} on. Immutable.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = NotificationRuleInput.Builder.class)
public interface NotificationRuleInput {

  /** {@return the rule's trigger: the event that it notifies of} */
  Trigger trigger();

  /** {@return the rule's status; {@link RuleStatus#ENABLED} unless set} */
  Optional<RuleStatus> status();

  /** {@return the rule's action; unless set, the only one that channel and trigger allow} */
  Optional<RuleAction> action();

  /** {@return the rule's filters: its conditions} */
  List<RuleFilter> filters();

  /** {@return the rule's settings} */
  Optional<RuleConfig> config();

  /**
   * Describes a rule without filters.
   *
   * @param trigger the event that the rule notifies of
   * @return the request
   */
  static NotificationRuleInput of(Trigger trigger) {
    return builder().trigger(trigger).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableNotificationRuleInput.Builder {
    Builder() {}
  }
}
