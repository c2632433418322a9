package dev.trivet.rollbar.uploads;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A signed URL to upload a bundle of source maps to. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SignedUrl.Builder.class)
public interface SignedUrl extends HasAdditionalProperties {

  /** {@return the signed URL, which is a secret: whoever has it can upload} */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> signedUrl();

  /** {@return the ID of the project that the bundle is for} */
  Optional<Long> projectId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a signed URL. Not thread-safe. */
  final class Builder extends ImmutableSignedUrl.Builder implements Keeper {
    Builder() {}
  }
}
