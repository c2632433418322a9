package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a project notifies by calls of an HTTP address. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/put_api-1-notifications-webhook">Rollbar:
 *     configure a webhook</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WebhookSettings.Builder.class)
public interface WebhookSettings {

  /** {@return whether the channel is in use} */
  boolean enabled();

  /** {@return the address} */
  @Value.Redacted
  String url();

  /** {@return what is sent} */
  Optional<WebhookFormat> format();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("WebhookSettings.builder().url(..)", url());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableWebhookSettings.Builder {
    Builder() {}
  }
}
