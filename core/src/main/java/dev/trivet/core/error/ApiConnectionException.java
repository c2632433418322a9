package dev.trivet.core.error;

import dev.trivet.core.Operation;
import org.jspecify.annotations.Nullable;

/**
 * There was no complete answer: the connection could not be made, broke, or broke off. The cause is
 * the I/O failure.
 */
public final class ApiConnectionException extends ApiException {

  private static final long serialVersionUID = 1L;

  /**
   * For the clients of this SDK.
   *
   * @param operation which call
   * @param attempts how many requests were sent
   * @param mayHaveBeenApplied whether a write may have been carried out
   * @param detail what broke, without addresses
   * @param cause the I/O failure, or null when its text cannot be shown
   */
  public ApiConnectionException(
      Operation operation,
      int attempts,
      boolean mayHaveBeenApplied,
      String detail,
      @Nullable Throwable cause) {
    super(operation, attempts, mayHaveBeenApplied, detail, cause);
  }
}
