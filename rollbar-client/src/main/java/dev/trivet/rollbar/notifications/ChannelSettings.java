package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The settings of a channel. Which of them there are depends on the channel. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ChannelSettings.Builder.class)
public interface ChannelSettings extends HasAdditionalProperties {

  /** {@return whether the channel is in use} */
  Optional<Boolean> enabled();

  /** {@return the channel at Slack} */
  Optional<String> channel();

  /** {@return whether messages to Slack have buttons} */
  Optional<Boolean> showMessageButtons();

  /** {@return the ID of the connection with Slack: a number or a text} */
  Optional<JsonValue> serviceAccountId();

  /** {@return the key of the service at PagerDuty} */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> serviceKey();

  /** {@return whether e-mail has the parameters of requests} */
  Optional<Boolean> includeRequestParams();

  /** {@return whether they are masked} */
  Optional<Boolean> scrubParams();

  /** {@return the address that a webhook calls} */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> url();

  /** {@return what a webhook sends} */
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
