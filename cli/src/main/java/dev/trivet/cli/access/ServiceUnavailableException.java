package dev.trivet.cli.access;

/** A service cannot be called at all, because its configuration is missing or wrong. */
public final class ServiceUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ServiceUnavailableException(String message) {
    super(message);
  }
}
