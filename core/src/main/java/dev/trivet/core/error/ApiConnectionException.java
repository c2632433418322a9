package dev.trivet.core.error;

import dev.trivet.core.Operation;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when there was no complete response: the connection could not be made or broke, or code of
 * the caller that takes part in a call threw an exception (an interceptor or a token supplier, for
 * example). The cause is that failure, unless it shows a credential.
 */
public final class ApiConnectionException extends ApiException {

  private static final long serialVersionUID = 1L;

  /**
   * Describes a call without a complete response.
   *
   * @param operation the operation that was called
   * @param attempts the number of requests sent
   * @param mayHaveBeenApplied whether a write may have been carried out
   * @param detail what failed, without URLs and addresses
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
