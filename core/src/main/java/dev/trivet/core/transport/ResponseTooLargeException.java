package dev.trivet.core.transport;

import java.io.IOException;

/** A body is larger than the client is configured to read. */
final class ResponseTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  ResponseTooLargeException(long max) {
    super("it is larger than " + max + " bytes");
  }
}
