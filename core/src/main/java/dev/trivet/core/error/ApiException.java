package dev.trivet.core.error;

import dev.trivet.core.Operation;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not end well. Every failure of a call is one of the four subtypes; bad input is
 * refused with {@code IllegalArgumentException} before anything is sent, and a missing credential
 * with {@code IllegalStateException}.
 *
 * <p>The message names operation, verb, path template, what happened and the attempts. It never
 * holds a URL, an identifier from the path, a token or a body.
 */
public abstract sealed class ApiException extends RuntimeException
    permits ApiStatusException, ApiConnectionException, ApiTimeoutException, ApiDecodeException {

  private static final long serialVersionUID = 1L;

  private final transient Operation operation;
  private final int attempts;
  private final boolean mayHaveBeenApplied;

  ApiException(
      Operation operation,
      int attempts,
      boolean mayHaveBeenApplied,
      String detail,
      @Nullable Throwable cause) {
    super(message(operation, attempts, mayHaveBeenApplied, detail), cause);
    this.operation = operation;
    this.attempts = attempts;
    this.mayHaveBeenApplied = mayHaveBeenApplied;
  }

  private static String message(
      Operation operation, int attempts, boolean uncertain, String detail) {
    return operation
        + " -> "
        + detail
        + (attempts > 1 ? " (after " + attempts + " attempts)" : "")
        + (uncertain ? "; the change may have been applied" : "");
  }

  /**
   * Which call failed.
   *
   * @return name, verb and path template
   */
  public Operation operation() {
    return operation;
  }

  /**
   * How many requests were sent.
   *
   * @return zero when nothing left this machine
   */
  public int attempts() {
    return attempts;
  }

  /**
   * Whether the service may have carried the call out although the caller got no result: a write
   * whose answer was lost or unreadable, or that failed inside the service. Look before repeating
   * such a call. Calls that only read, and writes that were refused or never sent, are false.
   *
   * @return true when the outcome is unknown
   */
  public boolean mayHaveBeenApplied() {
    return mayHaveBeenApplied;
  }
}
