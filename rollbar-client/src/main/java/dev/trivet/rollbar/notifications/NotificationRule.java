package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A notification rule: it says when a project notifies through a channel. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = NotificationRule.Builder.class)
public interface NotificationRule extends HasAdditionalProperties {

  /** {@return the rule's ID} */
  long id();

  /** {@return the rule's trigger: the event that it notifies of} */
  Optional<Trigger> trigger();

  /** {@return the rule's action; empty for webhooks} */
  Optional<RuleAction> action();

  /** {@return the rule's status} */
  Optional<RuleStatus> status();

  /**
   * {@return the rule's settings by wire name. Since keys and webhook URLs are among them, JSON
   * mappers other than the SDK's do not write them}
   */
  @Value.Default
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  default Members config() {
    return Members.none();
  }

  /** {@return the rule's filters: its conditions} */
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
