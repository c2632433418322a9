package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The settings of a notification channel. Which of them are present depends on the channel.
 * Immutable.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ChannelSettings.Builder.class)
public interface ChannelSettings extends HasAdditionalProperties {

  /** {@return whether the channel is enabled} */
  Optional<Boolean> enabled();

  /** {@return the Slack channel that messages are sent to, such as {@code #errors}} */
  Optional<String> channel();

  /** {@return whether messages to Slack have buttons} */
  Optional<Boolean> showMessageButtons();

  /**
   * {@return the ID of the service account that connects Rollbar with Slack: a number or a text}
   */
  Optional<JsonValue> serviceAccountId();

  /** {@return the service key of PagerDuty} */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> serviceKey();

  /** {@return whether emails contain the parameters of requests} */
  Optional<Boolean> includeRequestParams();

  /** {@return whether the parameters of requests are masked in emails} */
  Optional<Boolean> scrubParams();

  /** {@return the URL that a webhook calls} */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> url();

  /** {@return the format of the webhook's payload} */
  Optional<WebhookFormat> format();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds settings. Not thread-safe. */
  final class Builder extends ImmutableChannelSettings.Builder implements Keeper {
    Builder() {}
  }
}
