package dev.trivet.core.transport;

import java.io.IOException;

/** A pooled connection turned out to be closed by the other side before anything was sent. */
final class StaleConnectionException extends IOException {

  private static final long serialVersionUID = 1L;

  StaleConnectionException() {
    super("the pooled connection was closed by the other side");
  }
}
