package dev.trivet.core.service;

/** Thrown when a service named a URL that the credential must not be sent to. */
public final class UnsafeLinkException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsafeLinkException(String what) {
    super(what);
  }
}
