package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An HTTP header that each delivery to a webhook endpoint is to carry. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WebhookEndpointCustomHeaderInput.Builder.class)
public interface WebhookEndpointCustomHeaderInput {

  /** {@return the name of the header, at most 256 characters} */
  Optional<String> name();

  /** {@return the value of the header, at most 8192 characters} */
  Optional<String> value();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a webhook endpoint custom header input. Not thread-safe. */
  final class Builder extends ImmutableWebhookEndpointCustomHeaderInput.Builder {
    Builder() {}
  }
}
