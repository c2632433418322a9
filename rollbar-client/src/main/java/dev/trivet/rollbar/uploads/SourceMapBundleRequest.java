package dev.trivet.rollbar.uploads;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/** Describes a bundle of source maps to upload. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = SourceMapBundleRequest.Builder.class)
public interface SourceMapBundleRequest {

  /** {@return the version of the application, as it is reported with errors} */
  String version();

  /** {@return the prefix that the URLs of all minified files start with} */
  String prefixUrl();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableSourceMapBundleRequest.Builder {
    Builder() {}
  }
}
