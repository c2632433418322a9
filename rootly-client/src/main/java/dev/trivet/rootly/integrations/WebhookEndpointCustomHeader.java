package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An HTTP header that each delivery to a webhook endpoint carries. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WebhookEndpointCustomHeader.Builder.class)
public interface WebhookEndpointCustomHeader extends HasAdditionalProperties {

  /** {@return the name of the header, at most 256 characters} */
  Optional<String> name();

  /** {@return the value of the header, at most 8192 characters} */
  Optional<String> value();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a webhook endpoint custom header. Not thread-safe. */
  final class Builder extends ImmutableWebhookEndpointCustomHeader.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
