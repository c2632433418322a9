package dev.trivet.core.error;

import dev.trivet.core.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the time for the call was used up, or when the calling thread was interrupted; its
 * interrupt flag is set then.
 */
public final class ApiTimeoutException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final boolean interrupted;

  /**
   * Describes a call that ran out of time.
   *
   * @param operation the operation that was called
   * @param attempts the number of requests sent
   * @param mayHaveBeenApplied whether a write may have been carried out
   * @param interrupted whether an interrupt ended the call, not the clock
   * @param detail which timeout was exceeded
   */
  public ApiTimeoutException(
      Operation operation,
      int attempts,
      boolean mayHaveBeenApplied,
      boolean interrupted,
      String detail) {
    this(operation, attempts, mayHaveBeenApplied, interrupted, detail, null);
  }

  /**
   * Describes a call that ran out of time after something else had failed.
   *
   * @param operation the operation that was called
   * @param attempts the number of requests sent
   * @param mayHaveBeenApplied whether a write may have been carried out
   * @param interrupted whether an interrupt ended the call, not the clock
   * @param detail which timeout was exceeded
   * @param cause the failure before, or null
   */
  public ApiTimeoutException(
      Operation operation,
      int attempts,
      boolean mayHaveBeenApplied,
      boolean interrupted,
      String detail,
      @Nullable Throwable cause) {
    super(operation, attempts, mayHaveBeenApplied, detail, cause);
    this.interrupted = interrupted;
  }

  /** {@return whether the calling thread was interrupted; false when the clock ended the call} */
  public boolean interrupted() {
    return interrupted;
  }
}
