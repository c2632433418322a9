package dev.trivet.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A file to upload. It is read while it is sent and never held in memory as a whole, so it may be
 * of any size.
 */
public interface UploadFile {

  /** {@return the file's name, which is sent with it} */
  String name();

  /**
   * The size of the file.
   *
   * @return the size in bytes, if it is known
   * @throws IOException when the size cannot be determined
   */
  OptionalLong size() throws IOException;

  /**
   * Tells whether the file is empty.
   *
   * @return true when the file has no bytes
   * @throws IOException when the file cannot be read
   */
  boolean isEmpty() throws IOException;

  /** {@return whether the file can be opened more than once, so that an upload can be retried} */
  boolean isRepeatable();

  /**
   * Opens the file for reading.
   *
   * @return the file's bytes from the first on; the caller closes the stream
   * @throws IOException when the file cannot be read, or not a second time
   */
  InputStream open() throws IOException;

  /**
   * Describes a file on disk, which can be uploaded more than once.
   *
   * @param path the path of the file, which must still exist when the file is sent
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
        if (Files.isDirectory(path)) {
          throw new IOException("it is a directory");
        }
        if (Files.exists(path) && !Files.isReadable(path)) {
          throw new AccessDeniedException(path.toString());
        }
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
   * Describes a stream as a file, which can be uploaded only once.
   *
   * @param name the name to send with the file
   * @param stream the bytes of the file; closed after they are sent
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
