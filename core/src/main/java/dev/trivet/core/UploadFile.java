package dev.trivet.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A file to upload. It is read while it is sent and never held in memory, so it may be of any size.
 */
public interface UploadFile {

  /** {@return its name, which is sent along} */
  String name();

  /**
   * How long it is.
   *
   * @return its size in bytes, if that is known
   * @throws IOException when it cannot be found out
   */
  OptionalLong size() throws IOException;

  /**
   * Whether there is nothing in it.
   *
   * @return true when there is not a single byte
   * @throws IOException when it cannot be read
   */
  boolean isEmpty() throws IOException;

  /** {@return whether it can be opened more than once, so that an upload can be repeated} */
  boolean isRepeatable();

  /**
   * Opens it.
   *
   * @return its bytes from the first on; closed by whoever opened it
   * @throws IOException when it cannot be read, or not once more
   */
  InputStream open() throws IOException;

  /**
   * A file on disk, which can be uploaded repeatedly.
   *
   * @param path where it is; must still be there when it is sent
   * @return the file
   */
  static UploadFile of(Path path) {
    Objects.requireNonNull(path, "path");
    return new UploadFile() {

      @Override
      public String name() {
        return Objects.requireNonNullElse(path.getFileName(), path).toString();
      }

      @Override
      public OptionalLong size() throws IOException {
        return OptionalLong.of(Files.size(path));
      }

      @Override
      public boolean isEmpty() throws IOException {
        return Files.size(path) == 0;
      }

      @Override
      public boolean isRepeatable() {
        return true;
      }

      @Override
      public InputStream open() throws IOException {
        return Files.newInputStream(path);
      }
    };
  }

  /**
   * A stream, which can be uploaded once.
   *
   * @param name the name to send along
   * @param stream its bytes; closed after they are sent
   * @return the file
   */
  static UploadFile of(String name, InputStream stream) {
    Objects.requireNonNull(name, "name");
    var bytes = new PushbackInputStream(Objects.requireNonNull(stream, "stream"));
    return new UploadFile() {

      private boolean opened;

      @Override
      public String name() {
        return name;
      }

      @Override
      public OptionalLong size() {
        return OptionalLong.empty();
      }

      @Override
      public synchronized boolean isEmpty() throws IOException {
        if (opened) {
          return false;
        }
        int first = bytes.read();
        if (first >= 0) {
          bytes.unread(first);
        }
        return first < 0;
      }

      @Override
      public boolean isRepeatable() {
        return false;
      }

      @Override
      public synchronized InputStream open() throws IOException {
        if (opened) {
          throw new IOException("the stream was read already");
        }
        opened = true;
        return bytes;
      }
    };
  }
}
