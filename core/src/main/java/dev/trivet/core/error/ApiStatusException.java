package dev.trivet.core.error;

import dev.trivet.core.Operation;
import dev.trivet.core.ResponseInfo;
import dev.trivet.core.limit.RateLimit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Thrown when the service responded, and the response is not a success. There is a subtype for each
 * {@link ErrorKind}; this class itself is thrown for responses of no particular kind, a redirect to
 * another host for example.
 *
 * <p>The subtype follows the meaning of the response, which for some services is not the meaning of
 * its HTTP status: {@link #status()} is always the real one.
 */
public sealed class ApiStatusException extends ApiException
    permits AuthenticationException,
        PermissionException,
        NotFoundException,
        ConflictException,
        ValidationException,
        ServerException {

  private static final long serialVersionUID = 1L;

  private final ErrorKind kind;
  private final FailedResponse response;

  ApiStatusException(ErrorKind kind, FailedResponse response, boolean mayHaveBeenApplied) {
    super(
        response.info().operation(),
        response.info().attempts(),
        mayHaveBeenApplied,
        response.info().status()
            + ": "
            + (response.message() == null ? "no message" : response.message()),
        null);
    this.kind = kind;
    this.response = response;
  }

  /**
   * Creates an exception for test data: the one that a client throws for a status with its usual
   * meaning.
   *
   * @param operation the operation that was called
   * @param status the HTTP status, not 429
   * @param message the service's error message
   * @return the exception, of the subtype that fits the status
   */
  public static ApiStatusException of(Operation operation, int status, String message) {
    var kind = ErrorKind.of(status);
    if (kind == ErrorKind.RATE_LIMITED) {
      throw new IllegalArgumentException("status: 429 is a RateLimitedException");
    }
    var info = ResponseInfo.of(operation, status);
    return of(kind, new FailedResponse(info, message, Map.of(), ""), false);
  }

  static ApiStatusException of(ErrorKind kind, FailedResponse response, boolean inDoubt) {
    return switch (kind) {
      case AUTHENTICATION -> new AuthenticationException(response, inDoubt);
      case PERMISSION -> new PermissionException(response, inDoubt);
      case NOT_FOUND -> new NotFoundException(response, inDoubt);
      case CONFLICT -> new ConflictException(response, inDoubt);
      case VALIDATION -> new ValidationException(response, inDoubt);
      case SERVER -> new ServerException(response, inDoubt);
      case RATE_LIMITED, OTHER -> new ApiStatusException(kind, response, inDoubt);
    };
  }

  /** {@return the real HTTP status of the response, whatever its kind} */
  public int status() {
    return response.info().status();
  }

  /** {@return what the response means, which decides on the type of the exception} */
  public ErrorKind kind() {
    return kind;
  }

  /** {@return the service's error message, or empty when it sent none} */
  public Optional<String> serviceMessage() {
    return Optional.ofNullable(response.message());
  }

  /**
   * {@return the error messages by field name, in the order of the response; empty when the
   * response names no field}
   */
  public Map<String, List<String>> fieldErrors() {
    return response.fieldErrors();
  }

  /** {@return what the response said about the rate limit} */
  public RateLimit rateLimit() {
    return response.info().rateLimit();
  }

  /** {@return status, headers, attempts and waits of the response} */
  public ResponseInfo info() {
    return response.info();
  }

  /**
   * The beginning of the body, for a bug report; credentials of this client are masked in it. Since
   * it may contain other sensitive data, it is not part of the exception's message.
   *
   * @return the beginning of the body, at most 64 KiB; empty for an empty body
   */
  public String body() {
    return response.body();
  }
}
