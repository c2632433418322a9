package dev.trivet.rollbar.uploads;

import dev.trivet.core.UploadFile;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/**
 * The debug symbols of a Flutter application, to upload. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/upload-a-flutter-symbols-file">Rollbar: upload
 *     Flutter symbols</a>
 */
@ImmutableStyle
@Value.Immutable
public interface FlutterSymbolsUpload {

  /** {@return the version of the application, as it is reported with errors} */
  String version();

  /** {@return the file with the symbols} */
  UploadFile flutterSymbols();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("FlutterSymbolsUpload.builder().version(..)", version());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an upload. Not thread-safe. */
  final class Builder extends ImmutableFlutterSymbolsUpload.Builder {
    Builder() {}
  }
}
