package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An HTTP header that Rootly sends with each delivery to a webhook endpoint. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = WebhookHeader.Builder.class)
public interface WebhookHeader extends HasAdditionalProperties {

  /** {@return the header's name, at most 256 characters} */
  Optional<String> name();

  /**
   * {@return the header's value, at most 8192 characters; may be a secret, so it is masked in
   * {@code toString} and left out of JSON}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> value();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a webhook header. Not thread-safe. */
  final class Builder extends ImmutableWebhookHeader.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
