package dev.trivet.core.transport;

import java.io.IOException;

/** A file that is being uploaded cannot be read; the connection is not to blame. */
final class UploadSourceException extends IOException {

  private static final long serialVersionUID = 1L;

  UploadSourceException(String name, IOException cause) {
    super("the file " + shortened(name) + " cannot be read", cause);
  }

  private static String shortened(String name) {
    return name.length() <= 100 ? name : name.substring(0, 100) + "...";
  }
}
