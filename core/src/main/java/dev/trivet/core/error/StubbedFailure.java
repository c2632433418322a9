package dev.trivet.core.error;

import dev.trivet.core.Operation;
import dev.trivet.core.ResponseInfo;
import dev.trivet.core.error.ApiException.Words;
import dev.trivet.core.limit.RateLimit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Exceptions for tests whose clients are stubbed: each method creates what a client throws for one
 * kind of failure. Nothing in the SDK uses it. It is part of this package because only the package
 * can create its exceptions, and tests must not depend on how they are created.
 *
 * <pre>{@code
 * when(teams.get(7)).thenThrow(StubbedFailure.of("rollbar.teams.get").notFound());
 * when(teams.create(any()))
 *     .thenThrow(StubbedFailure.of("rollbar.teams.create").mayHaveBeenApplied().connection());
 * }</pre>
 *
 * <p>Immutable: every setting returns another object.
 */
public final class StubbedFailure {

  private final Operation operation;
  private final int attempts;
  private final boolean mayHaveBeenApplied;
  private final @Nullable String message;

  private StubbedFailure(
      Operation operation, int attempts, boolean mayHaveBeenApplied, @Nullable String message) {
    this.operation = operation;
    this.attempts = attempts;
    this.mayHaveBeenApplied = mayHaveBeenApplied;
    this.message = message;
  }

  /**
   * Starts a failure of an operation that is named, after one attempt. The HTTP method and the path
   * template of {@link ApiException#operation()} are placeholders.
   *
   * @param operation the dotted name, {@code rollbar.teams.get} for example
   * @return a source of exceptions
   */
  public static StubbedFailure of(String operation) {
    return of(new Operation(Objects.requireNonNull(operation, "operation"), "STUBBED", "call"));
  }

  /**
   * Starts a failure of an operation, after one attempt.
   *
   * @param operation the operation with its method and path template
   * @return a source of exceptions
   */
  public static StubbedFailure of(Operation operation) {
    return new StubbedFailure(Objects.requireNonNull(operation, "operation"), 1, false, null);
  }

  /**
   * Sets {@link ApiException#attempts()}.
   *
   * @param count the number of requests sent, at least 1
   * @return failures after this many attempts
   */
  public StubbedFailure attempts(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("attempts: at least 1, not " + count);
    }
    return new StubbedFailure(operation, count, mayHaveBeenApplied, message);
  }

  /**
   * Sets {@link ApiException#mayHaveBeenApplied()}: the outcome of a write is unknown.
   *
   * @return failures with that doubt
   */
  public StubbedFailure mayHaveBeenApplied() {
    return new StubbedFailure(operation, attempts, true, message);
  }

  /**
   * Sets the error message in the service's response. Failures without a response do not have it.
   *
   * @param words the error message
   * @return failures with that message
   */
  public StubbedFailure message(String words) {
    Objects.requireNonNull(words, "words");
    return new StubbedFailure(operation, attempts, mayHaveBeenApplied, words);
  }

  /** {@return a refusal with status 401} */
  public AuthenticationException authentication() {
    return new AuthenticationException(response(401, "invalid token"), mayHaveBeenApplied);
  }

  /** {@return a refusal with status 403} */
  public PermissionException permission() {
    return new PermissionException(response(403, "not allowed"), mayHaveBeenApplied);
  }

  /** {@return a response with status 404} */
  public NotFoundException notFound() {
    return new NotFoundException(response(404, "not found"), mayHaveBeenApplied);
  }

  /** {@return a refusal with status 409} */
  public ConflictException conflict() {
    return new ConflictException(response(409, "conflict"), mayHaveBeenApplied);
  }

  /** {@return a refusal with status 422 that names no field} */
  public ValidationException validation() {
    return validation(Map.of());
  }

  /**
   * Creates a refusal with status 422.
   *
   * @param fieldErrors the error messages by field name
   * @return the exception
   */
  public ValidationException validation(Map<String, List<String>> fieldErrors) {
    var info = info(422, RateLimit.unknown());
    return new ValidationException(
        new FailedResponse(info, words("invalid input"), fieldErrors, ""), mayHaveBeenApplied);
  }

  /**
   * Creates a refusal with status 429.
   *
   * @param retryAfter how long the service asks to wait
   * @return the exception
   */
  public RateLimitedException rateLimited(Duration retryAfter) {
    var words = words("rate limit exceeded");
    return new RateLimitedException(
        new FailedResponse(info(429, limit(retryAfter)), words, Map.of(), ""), mayHaveBeenApplied);
  }

  /**
   * Creates the failure of a call that the client did not send because the rate limit is used up.
   * One attempt fewer than {@link #attempts} was sent: none unless that is set.
   *
   * @param retryAfter how long to wait
   * @return the exception
   */
  public RateLimitedException heldBack(Duration retryAfter) {
    return new RateLimitedException(operation, attempts - 1, mayHaveBeenApplied, limit(retryAfter));
  }

  /** {@return a failure of the service, with status 500} */
  public ServerException server() {
    return new ServerException(response(500, "internal error"), mayHaveBeenApplied);
  }

  /**
   * Creates the failure for a response that is not a success, of the exception type that is usual
   * for its status.
   *
   * @param status the HTTP status, from 300 to 599
   * @return the exception: an {@link ApiStatusException} or, for 429, a {@link
   *     RateLimitedException}
   */
  public ApiException status(int status) {
    if (status < 300 || status > 599) {
      throw new IllegalArgumentException("status: from 300 to 599, not " + status);
    }
    var words = Words.of(words("status " + status));
    var info = info(status, RateLimit.unknown());
    return ApiException.forResponse(ErrorKind.of(status), info, mayHaveBeenApplied, words);
  }

  /** {@return the failure of a connection that broke before the response was complete} */
  public ApiConnectionException connection() {
    return new ApiConnectionException(
        operation, attempts, mayHaveBeenApplied, "the connection broke", null);
  }

  /** {@return the failure of a call whose time was used up} */
  public ApiTimeoutException timeout() {
    return new ApiTimeoutException(
        operation, attempts, mayHaveBeenApplied, false, "the time for the call is used up");
  }

  /**
   * {@return the failure of a call that an interrupt ended; the interrupt flag is left as it is}
   */
  public ApiTimeoutException interrupted() {
    return new ApiTimeoutException(
        operation, attempts, mayHaveBeenApplied, true, "the thread was interrupted");
  }

  /**
   * {@return the failure of a call whose response has status 200 and a body that cannot be read}
   */
  public ApiDecodeException decode() {
    var call = new ApiDecodeException.Context(operation, attempts, mayHaveBeenApplied);
    return new ApiDecodeException(call, 200, "$", "not the expected JSON", "", null);
  }

  private FailedResponse response(int status, String usual) {
    return new FailedResponse(info(status, RateLimit.unknown()), words(usual), Map.of(), "");
  }

  private ResponseInfo info(int status, RateLimit limit) {
    return new ResponseInfo(operation, status, Map.of(), attempts, Duration.ZERO, limit);
  }

  private String words(String usual) {
    return message == null ? usual : message;
  }

  private static RateLimit limit(Duration retryAfter) {
    return new RateLimit(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(retryAfter));
  }
}
