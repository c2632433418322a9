package dev.trivet.core.service;

/** Thrown when a caller's token supplier threw an exception, which is the cause. */
public final class TokenSupplierException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Exception supplierFailure;

  TokenSupplierException(Exception supplierFailure) {
    super(null, supplierFailure, false, false);
    this.supplierFailure = supplierFailure;
  }

  /** The exception that the supplier threw. */
  public Exception supplierFailure() {
    return supplierFailure;
  }
}
