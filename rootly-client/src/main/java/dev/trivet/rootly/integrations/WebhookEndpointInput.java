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

  /** {@return the URL that Rootly calls; it cannot be changed later} */
  Optional<String> url();

  /** {@return the secret that requests to the URL are signed with; it cannot be changed later} */
  @Value.Redacted
  Optional<String> secret();

  /** {@return the events that Rootly calls the URL for} */
  Optional<List<WebhookEventType>> eventTypes();

  /** {@return whether Rootly calls the URL} */
  Optional<Boolean> enabled();

  /**
   * {@return the HTTP headers that each delivery carries, at most 10; names such as {@code Host}
   * and {@code Content-Type} are refused}
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
