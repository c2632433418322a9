package dev.trivet.rollbar.uploads;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Where to upload a bundle of source maps. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SignedUrl.Builder.class)
public interface SignedUrl extends HasAdditionalProperties {

  /** {@return the address, which is a secret: whoever has it can upload} */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> signedUrl();

  /** {@return the ID of the project} */
  Optional<Long> projectId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an address. Not thread-safe. */
  final class Builder extends ImmutableSignedUrl.Builder implements Keeper {
    Builder() {}
  }
}
