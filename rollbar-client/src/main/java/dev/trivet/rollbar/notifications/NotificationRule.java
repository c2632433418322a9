package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule: when people are notified through a channel. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = NotificationRule.Builder.class)
public interface NotificationRule extends HasAdditionalProperties {

  /** {@return the rule's ID} */
  long id();

  /** {@return what they are notified of} */
  Optional<Trigger> trigger();

  /** {@return what the rule does; webhooks have none} */
  Optional<RuleAction> action();

  /** {@return whether it is in force} */
  Optional<RuleStatus> status();

  /**
   * {@return its settings; since keys and addresses are among them, other mappers do not write
   * them}
   */
  @Value.Default
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  default Members config() {
    return Members.none();
  }

  /** {@return its conditions} */
  List<RuleFilter> filters();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a rule. Not thread-safe. */
  final class Builder extends ImmutableNotificationRule.Builder implements Keeper {
    Builder() {}
  }
}
