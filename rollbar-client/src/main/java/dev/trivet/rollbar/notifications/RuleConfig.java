package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rollbar.items.Level;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The settings of a notification rule. Which of them are allowed depends on channel and trigger.
 * Immutable.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RuleConfig.Builder.class)
public interface RuleConfig {

  /** {@return the template of the message to Slack} */
  Optional<String> messageTemplate();

  /** {@return the Slack channel that the message is sent to, such as {@code #errors}} */
  Optional<String> channel();

  /** {@return whether the message to Slack has buttons} */
  Optional<Boolean> showMessageButtons();

  /** {@return the service key of PagerDuty} */
  @Value.Redacted
  Optional<String> serviceKey();

  /** {@return the names of the teams that get the email} */
  List<String> teams();

  /** {@return the names of the users who get the email} */
  List<String> users();

  /** {@return when the daily summary is sent, in seconds after midnight UTC, less than a day} */
  Optional<Integer> summaryTime();

  /** {@return whether the daily summary is sent only if it has any data} */
  Optional<Boolean> sendOnlyIfData();

  /** {@return the names of the environments in the daily summary} */
  List<String> environments();

  /** {@return the lowest level of the items in the daily summary} */
  Optional<Level> minItemLevel();

  /** {@return the URL that the webhook calls} */
  @Value.Redacted
  Optional<String> url();

  /** {@return the format of the webhook's payload} */
  Optional<WebhookFormat> format();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds settings. Not thread-safe. */
  final class Builder extends ImmutableRuleConfig.Builder {
    Builder() {}
  }
}
