package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.util.Optional;
import org.immutables.value.Value;

/** An HTTP header for Rootly to send with each delivery to a webhook endpoint. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WebhookHeaderInput.Builder.class)
public interface WebhookHeaderInput {

  /** {@return the header's name, at most 256 characters} */
  Optional<String> name();

  /** {@return the header's value, at most 8192 characters; masked in {@code toString}} */
  @Value.Redacted
  Optional<String> value();

  /**
   * An HTTP header.
   *
   * @param name the header's name, at most 256 characters
   * @param value the header's value, at most 8192 characters
   * @return the header
   */
  static WebhookHeaderInput of(String name, String value) {
    return builder().name(name).value(value).build();
  }

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.needs("WebhookHeaderInput.builder().name(..)", name());
    InputChecks.needs("WebhookHeaderInput.builder().value(..)", value());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableWebhookHeaderInput.Builder {
    Builder() {}
  }
}
