package dev.trivet.rollbar.uploads;

import dev.trivet.core.UploadFile;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The debug symbols of an iOS or macOS application, to upload. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/upload-a-dsym-file">Rollbar: upload a dSYM
 *     file</a>
 */
@ImmutableStyle
@Value.Immutable
public interface DsymUpload {

  /** {@return the ZIP archive with the symbols} */
  UploadFile dsym();

  /** {@return the version of the application; not in the reference today} */
  Optional<String> version();

  /** {@return the application's bundle identifier; not in the reference today} */
  Optional<String> bundleIdentifier();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an upload. Not thread-safe. */
  final class Builder extends ImmutableDsymUpload.Builder {
    Builder() {}
  }
}
