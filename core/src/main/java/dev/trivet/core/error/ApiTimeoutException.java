package dev.trivet.core.error;

import dev.trivet.core.Operation;

/**
 * The time for the call was used up, or the calling thread was interrupted; its interrupt flag is
 * set then.
 */
public final class ApiTimeoutException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final boolean interrupted;

  /**
   * For the clients of this SDK.
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
    super(operation, attempts, mayHaveBeenApplied, detail, null);
    this.interrupted = interrupted;
  }

  /**
   * Whether the calling thread was interrupted.
   *
   * @return false when the clock ended the call
   */
  public boolean interrupted() {
    return interrupted;
  }
}
