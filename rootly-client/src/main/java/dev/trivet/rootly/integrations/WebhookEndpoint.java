package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A webhook endpoint: a URL that Rootly calls when something happens. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WebhookEndpoint.Builder.class, using = ResourceDeserializer.class)
public interface WebhookEndpoint extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the URL that Rootly calls; cannot be changed later} */
  Optional<String> url();

  /** {@return the types of events for which Rootly calls the URL} */
  List<WebhookEventType> eventTypes();

  /**
   * {@return the secret with which Rootly signs its requests to the URL, see {@link
   * dev.trivet.rootly.webhooks.WebhookVerifier}; masked in {@code toString} and left out of JSON}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> secret();

  /**
   * {@return whether the webhook endpoint is enabled; Rootly does not call the URL of a disabled
   * one}
   */
  Optional<Boolean> enabled();

  /**
   * {@return the HTTP headers that Rootly sends with each delivery, at most 10; reserved names such
   * as {@code Host} and {@code Content-Type} are refused}
   */
  List<WebhookHeader> customHeaders();

  /** {@return when the webhook endpoint was created} */
  Optional<Instant> createdAt();

  /** {@return when the webhook endpoint was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the ID of the organization, which Rootly calls a team here} */
  Optional<Long> teamId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a webhook endpoint. Not thread-safe. */
  final class Builder extends ImmutableWebhookEndpoint.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
