package dev.trivet.examples.access;

/** A service cannot be talked to at all, because its configuration is missing or wrong. */
public final class Unavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unavailable(String message) {
    super(message);
  }
}
