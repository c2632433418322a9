package dev.trivet.core.error;

import dev.trivet.core.RateLimit;
import dev.trivet.core.ResponseInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The service answered, and the answer is no success. The subtypes stand for {@link Failure.Kind}s;
 * this class itself is thrown for answers of no particular kind, a redirect to another host for
 * example.
 *
 * <p>The subtype follows the meaning of the answer, which for some services is not the meaning of
 * its HTTP status: {@link #status()} is always the real one.
 */
public sealed class ApiStatusException extends ApiException
    permits AuthenticationException,
        PermissionException,
        NotFoundException,
        ConflictException,
        ValidationException,
        RateLimitedException,
        ServerException {

  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  /**
   * What is known about the answer.
   *
   * @param failure its meaning
   * @param info its facts
   * @param mayHaveBeenApplied whether a write may have been carried out nevertheless
   * @param body the beginning of its body, credentials masked
   */
  record Answer(Failure failure, ResponseInfo info, boolean mayHaveBeenApplied, String body) {}

  ApiStatusException(Answer answer) {
    super(
        answer.info().operation(),
        answer.info().attempts(),
        answer.mayHaveBeenApplied(),
        answer.info().status() + ": " + answer.failure().message().orElse("no message"),
        null);
    this.answer = answer;
  }

  /**
   * The exception for an answer, of the type that its kind asks for. For the clients of this SDK.
   *
   * @param failure what the answer means
   * @param info the facts of the answer
   * @param mayHaveBeenApplied whether a write may have been carried out nevertheless
   * @param body the beginning of the body, credentials masked
   * @return the exception
   */
  public static ApiStatusException of(
      Failure failure, ResponseInfo info, boolean mayHaveBeenApplied, String body) {
    var answer = new Answer(failure, info, mayHaveBeenApplied, body);
    return switch (failure.kind()) {
      case AUTHENTICATION -> new AuthenticationException(answer);
      case PERMISSION -> new PermissionException(answer);
      case NOT_FOUND -> new NotFoundException(answer);
      case CONFLICT -> new ConflictException(answer);
      case VALIDATION -> new ValidationException(answer);
      case RATE_LIMITED -> new RateLimitedException(answer);
      case SERVER -> new ServerException(answer);
      case OTHER -> new ApiStatusException(answer);
    };
  }

  /**
   * The HTTP status.
   *
   * @return the real status, whatever the kind; 0 when a call was held back before it was sent
   */
  public int status() {
    return answer.info().status();
  }

  /**
   * The kind of failure.
   *
   * @return the kind that chose the exception type
   */
  public Failure.Kind kind() {
    return answer.failure().kind();
  }

  /**
   * The service's own words.
   *
   * @return its message, or empty when it sent none
   */
  public Optional<String> serviceMessage() {
    return answer.failure().message();
  }

  /**
   * What the service says about single fields.
   *
   * @return messages by field name, in the order of the answer; empty when it named no field
   */
  public Map<String, List<String>> fieldErrors() {
    return answer.failure().fieldErrors();
  }

  /**
   * What the answer said about the call limit.
   *
   * @return the limit, every part of it optional
   */
  public RateLimit rateLimit() {
    return answer.info().rateLimit();
  }

  /**
   * The facts of the answer.
   *
   * @return status, headers, attempts, waits
   */
  public ResponseInfo info() {
    return answer.info();
  }

  /**
   * The beginning of the body, for a bug report; credentials of this client are masked in it. It
   * may hold other sensitive data, so it is in no message.
   *
   * @return at most 64 KiB; empty for an empty body
   */
  public String body() {
    return answer.body();
  }
}
