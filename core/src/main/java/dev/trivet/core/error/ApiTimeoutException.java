package dev.trivet.core.error;

import dev.trivet.core.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The time for the call was used up, or the calling thread was interrupted; its interrupt flag is
 * set then.
 */
public final class ApiTimeoutException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final boolean interrupted;

  /**
   * A call that ran out of time.
   *
   * @param operation which call
   * @param attempts how many requests were sent
   * @param mayHaveBeenApplied whether a write may have been carried out
   * @param interrupted whether an interrupt ended the call, not the clock
   * @param detail which time was used up
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
   * A call that ran out of time while something else had failed.
   *
   * @param operation which call
   * @param attempts how many requests were sent
   * @param mayHaveBeenApplied whether a write may have been carried out
   * @param interrupted whether an interrupt ended the call, not the clock
   * @param detail which time was used up
   * @param cause what was under way, or null
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
