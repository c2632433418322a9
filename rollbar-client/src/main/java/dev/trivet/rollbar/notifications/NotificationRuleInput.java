package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule to create, or what to replace one by. A rule without conditions applies in every
 * environment, to everything that is at least of the level {@code debug}. Immutable.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = NotificationRuleInput.Builder.class)
public interface NotificationRuleInput {

  /** {@return what people are notified of} */
  Trigger trigger();

  /** {@return whether it is in force; it is unless set} */
  Optional<RuleStatus> status();

  /** {@return what the rule does; the only thing that channel and trigger allow unless set} */
  Optional<RuleAction> action();

  /** {@return its conditions} */
  List<RuleFilter> filters();

  /** {@return its settings} */
  Optional<RuleConfig> config();

  /**
   * A rule without conditions.
   *
   * @param trigger what people are notified of
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
