package dev.trivet.rollbar.uploads;

import dev.trivet.core.UploadFile;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/**
 * The ProGuard or R8 mapping of an Android application, to upload. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/upload-a-proguard-file">Rollbar: upload a
 *     ProGuard file</a>
 */
@ImmutableStyle
@Value.Immutable
public interface ProguardUpload {

  /** {@return the version of the application, as it is reported with errors} */
  String version();

  /** {@return the mapping file} */
  UploadFile mapping();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("ProguardUpload.builder().version(..)", version());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an upload. Not thread-safe. */
  final class Builder extends ImmutableProguardUpload.Builder {
    Builder() {}
  }
}
