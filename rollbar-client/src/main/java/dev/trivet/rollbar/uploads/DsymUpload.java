package dev.trivet.rollbar.uploads;

import dev.trivet.core.UploadFile;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Debug symbols of an iOS or macOS application. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/upload-a-dsym-file">Rollbar: upload a dSYM
 *     file</a>
 */
@ImmutableStyle
@Value.Immutable
public interface DsymUpload {

  /** {@return a zip archive with the symbols} */
  UploadFile dsym();

  /** {@return the version of the application; not in the reference today} */
  Optional<String> version();

  /** {@return the ID of the bundle; not in the reference today} */
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
