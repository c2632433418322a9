package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A webhook endpoint to create, or what to change about one. A new one needs {@code name} and
 * {@code url}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WebhookEndpointInput.Builder.class)
public interface WebhookEndpointInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the URL that Rootly calls; cannot be changed later} */
  Optional<String> url();

  /**
   * {@return the secret with which Rootly signs its requests to the URL, masked in {@code
   * toString}; cannot be changed later}
   */
  @Value.Redacted
  Optional<String> secret();

  /** {@return the types of events for which Rootly calls the URL} */
  Optional<List<WebhookEventType>> eventTypes();

  /**
   * {@return whether the webhook endpoint is enabled; Rootly does not call the URL of a disabled
   * one}
   */
  Optional<Boolean> enabled();

  /**
   * {@return the HTTP headers that Rootly sends with each delivery, at most 10; reserved names such
   * as {@code Host} and {@code Content-Type} are refused}
   */
  Optional<List<WebhookHeaderInput>> customHeaders();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableWebhookEndpointInput.Builder {
    Builder() {}
  }
}
