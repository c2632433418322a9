package dev.trivet.rollbar.notifications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The settings of a project's notifications through a webhook. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/put_api-1-notifications-webhook">Rollbar:
 *     configure a webhook</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WebhookSettings.Builder.class)
public interface WebhookSettings {

  /** {@return whether the channel is enabled} */
  boolean enabled();

  /** {@return the URL that the webhook calls} */
  @Value.Redacted
  String url();

  /** {@return the format of the webhook's payload} */
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
