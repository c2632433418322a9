package dev.trivet.rootly.integrations;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A token to enroll a private agent with, shown only once and valid for 24 hours. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = PrivateAgentEnrollmentToken.Builder.class,
    using = ResourceDeserializer.class)
public interface PrivateAgentEnrollmentToken extends Resource {

  /**
   * {@return the token to enroll a private agent with, which cannot be read again; masked in {@code
   * toString} and left out of JSON}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> token();

  /** {@return when the token expires, 24 hours after its creation} */
  Optional<Instant> expiresAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a private agent enrollment token. Not thread-safe. */
  final class Builder extends ImmutablePrivateAgentEnrollmentToken.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
