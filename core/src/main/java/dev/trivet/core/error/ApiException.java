package dev.trivet.core.error;

import dev.trivet.core.Operation;
import dev.trivet.core.ResponseInfo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not end well. Every failure of a call is one of the five subtypes. Bad input is
 * refused with {@code IllegalArgumentException} before anything is sent, and a missing credential
 * with {@code IllegalStateException}.
 *
 * <p>The message is one line: operation, method, path template, what happened and the attempts. It
 * never contains a URL, an ID from the path, a token or a body. Exceptions survive Java
 * serialization.
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
   * The exception for a response that is no success, of the type that its kind asks for.
   *
   * @param kind what the response means
   * @param info the facts of the response
   * @param mayHaveBeenApplied whether a write may have been carried out nevertheless
   * @param words what the service said
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
   * What a service said in a response that is no success.
   *
   * @param message its own words on one line, or null when it sent none
   * @param fieldErrors what is wrong with single fields, by field name
   * @param body the beginning of the body, credentials masked
   */
  public record Words(
      @Nullable String message, Map<String, List<String>> fieldErrors, String body) {

    /**
     * A message alone, for test data.
     *
     * @param message the service's words
     * @return the words
     */
    public static Words of(String message) {
      return new Words(message, Map.of(), "");
    }
  }

  private static String message(
      Operation operation, int attempts, boolean uncertain, String detail) {
    return operation
        + " -> "
        + detail
        + (attempts > 1 ? " (after " + attempts + " attempts)" : "")
        + (uncertain ? "; the change may have been applied" : "");
  }

  /** {@return the call that failed: its name, HTTP method and path template} */
  public Operation operation() {
    return operation;
  }

  /** {@return how many requests were sent; zero when nothing left this machine} */
  public int attempts() {
    return attempts;
  }

  /**
   * Whether the service may have carried the call out although the caller got no result: a write
   * whose response was lost or unreadable, or that failed inside the service. Look before repeating
   * such a call. Calls that only read, and writes that were refused or never sent, are false.
   *
   * @return true when the outcome is unknown
   */
  public boolean mayHaveBeenApplied() {
    return mayHaveBeenApplied;
  }
}
