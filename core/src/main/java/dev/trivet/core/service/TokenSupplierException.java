package dev.trivet.core.service;

/** Thrown when a caller's token supplier threw an exception, which is the cause. */
public final class TokenSupplierException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final Exception supplierFailure;

  private TokenSupplierException(Exception supplierFailure) {
    super(null, supplierFailure);
    this.supplierFailure = supplierFailure;
  }

  /** Declared as a type that the JVM need not load to verify those who throw it. */
  static IllegalStateException by(Exception supplierFailure) {
    return new TokenSupplierException(supplierFailure);
  }

  /** The exception that the supplier threw. */
  public Exception supplierFailure() {
    return supplierFailure;
  }
}
