package dev.trivet.rollbar.uploads;

import dev.trivet.core.UploadFile;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A JavaScript source map to upload. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/upload-a-js-source-map">Rollbar: upload a source
 *     map</a>
 */
@ImmutableStyle
@Value.Immutable
public interface SourceMapUpload {

  /** {@return the version of the application, as it is reported with errors} */
  String version();

  /** {@return the URL of the minified file} */
  String minifiedUrl();

  /** {@return the source map file} */
  UploadFile sourceMap();

  /** {@return the source files that the source map does not contain itself} */
  List<SourceFile> sources();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("SourceMapUpload.builder().version(..)", version());
    Preconditions.notBlank("SourceMapUpload.builder().minifiedUrl(..)", minifiedUrl());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an upload. Not thread-safe. */
  final class Builder extends ImmutableSourceMapUpload.Builder {
    Builder() {}
  }
}
