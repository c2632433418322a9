package dev.trivet.core.service;

/** A caller's token supplier threw; the cause is what it threw. */
public final class TokenSupplierException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Exception supplierFailure;

  TokenSupplierException(Exception supplierFailure) {
    super(null, supplierFailure, false, false);
    this.supplierFailure = supplierFailure;
  }

  /** What the supplier threw. */
  public Exception supplierFailure() {
    return supplierFailure;
  }
}
