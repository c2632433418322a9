package dev.trivet.core.error;

import dev.trivet.core.Operation;
import org.jspecify.annotations.Nullable;

/**
 * There was no complete response: the connection could not be made, broke, or broke off, or code of
 * the caller that takes part in a call threw (an interceptor or a token supplier, for example). The
 * cause is that failure, unless it shows a credential.
 */
public final class ApiConnectionException extends ApiException {

  private static final long serialVersionUID = 1L;

  /**
   * A call without a complete response.
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
