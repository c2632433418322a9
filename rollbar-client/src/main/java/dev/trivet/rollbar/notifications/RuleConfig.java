package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rollbar.items.Level;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The settings of a rule. Which of them there are depends on channel and trigger. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RuleConfig.Builder.class)
public interface RuleConfig {

  /** {@return what a message to Slack says} */
  Optional<String> messageTemplate();

  /** {@return the channel at Slack} */
  Optional<String> channel();

  /** {@return whether a message to Slack has buttons} */
  Optional<Boolean> showMessageButtons();

  /** {@return the key of the service at PagerDuty} */
  @Value.Redacted
  Optional<String> serviceKey();

  /** {@return the names of the teams that get e-mail} */
  List<String> teams();

  /** {@return the names of the users who get e-mail} */
  List<String> users();

  /** {@return when a daily summary is sent, in seconds after midnight UTC} */
  Optional<Integer> summaryTime();

  /** {@return whether a daily summary is sent only if there is something in it} */
  Optional<Boolean> sendOnlyIfData();

  /** {@return the environments in a daily summary} */
  List<String> environments();

  /** {@return how bad items in a daily summary are at least} */
  Optional<Level> minItemLevel();

  /** {@return the address that a webhook calls} */
  @Value.Redacted
  Optional<String> url();

  /** {@return what a webhook sends} */
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
