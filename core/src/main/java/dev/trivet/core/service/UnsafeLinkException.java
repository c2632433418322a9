package dev.trivet.core.service;

/** Thrown when a service named a URL that the credential must not be sent to. */
public final class UnsafeLinkException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private UnsafeLinkException(String what) {
    super(what);
  }

  /** Declared as a type that the JVM need not load to verify those who throw it. */
  static RuntimeException because(String what) {
    return new UnsafeLinkException(what);
  }
}
