package dev.trivet.core.error;

import dev.trivet.core.Operation;
import dev.trivet.core.ResponseInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The failure of a call. Every failure is one of the five subtypes. Invalid input is refused with
 * {@code IllegalArgumentException} before anything is sent, and a missing credential with {@code
 * IllegalStateException}.
 *
 * <p>The message is one line: operation, HTTP method, path template, what happened and the number
 * of attempts. It never contains a URL, an ID from the path, a token or a body. Exceptions survive
 * Java serialization.
 */
public abstract sealed class ApiException extends RuntimeException
    permits ApiStatusException,
        RateLimitedException,
        ApiConnectionException,
        ApiTimeoutException,
        ApiDecodeException {

  private static final long serialVersionUID = 1L;

  /** What all failures tell, and what an exception keeps of its call. */
  private final Operation operation;

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

  /**
   * Creates the exception for a response that is not a success, of the type that fits its kind.
   *
   * @param kind what the response means
   * @param info status, headers, attempts and rate limit of the response
   * @param mayHaveBeenApplied whether a write may have been carried out nevertheless
   * @param words the service's error message, its messages on single fields, and the body
   * @return an {@link ApiStatusException}, or a {@link RateLimitedException}
   */
  public static ApiException forResponse(
      ErrorKind kind, ResponseInfo info, boolean mayHaveBeenApplied, Words words) {
    var response = new FailedResponse(info, words.message(), words.fieldErrors(), words.body());
    return kind == ErrorKind.RATE_LIMITED
        ? new RateLimitedException(response, mayHaveBeenApplied)
        : ApiStatusException.of(kind, response, mayHaveBeenApplied);
  }

  /**
   * What a service said in a response that is not a success.
   *
   * @param message the service's error message on one line, or null when it sent none
   * @param fieldErrors the error messages on single fields, by field name
   * @param body the beginning of the body, credentials masked
   */
  public record Words(
      @Nullable String message, Map<String, List<String>> fieldErrors, String body) {

    /**
     * Describes a response with a message alone, for test data.
     *
     * @param message the service's error message
     * @return the words
     */
    public static Words of(String message) {
      return new Words(message, Map.of(), "");
    }
  }

  private static String message(Operation operation, int attempts, boolean inDoubt, String detail) {
    return operation
        + " -> "
        + detail
        + (attempts > 1 ? " (after " + attempts + " attempts)" : "")
        + (inDoubt ? "; the change may have been applied" : "");
  }

  /** {@return the operation that was called: its name, HTTP method and path template} */
  public Operation operation() {
    return operation;
  }

  /** {@return the number of requests sent; zero when nothing was sent} */
  public int attempts() {
    return attempts;
  }

  /**
   * Tells whether the service may have carried out a write although the caller got no result: its
   * response was lost or unreadable, or it failed inside the service. Check the state before
   * sending such a call again. False for calls that only read, and for writes that were refused or
   * never sent.
   *
   * @return true when the outcome is in doubt
   */
  public boolean mayHaveBeenApplied() {
    return mayHaveBeenApplied;
  }
}
