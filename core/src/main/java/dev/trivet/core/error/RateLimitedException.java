package dev.trivet.core.error;

import dev.trivet.core.Operation;
import dev.trivet.core.ResponseInfo;
import dev.trivet.core.limit.RateLimit;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the rate limit is used up: the service refused the last attempt, or the client did
 * not even send it because earlier responses said that it would be refused.
 */
public final class RateLimitedException extends ApiException {

  private static final long serialVersionUID = 1L;

  private final @Nullable FailedResponse response;
  private final RateLimit rateLimit;

  RateLimitedException(FailedResponse response, boolean mayHaveBeenApplied) {
    super(
        response.info().operation(),
        response.info().attempts(),
        mayHaveBeenApplied,
        response.info().status()
            + ": "
            + (response.message() == null ? "no message" : response.message()),
        null);
    this.response = response;
    this.rateLimit = response.info().rateLimit();
  }

  /**
   * Describes a call that the client held back.
   *
   * @param operation the operation that was called
   * @param attempts the number of requests sent before
   * @param mayHaveBeenApplied whether one of them may have been carried out
   * @param rateLimit what is known about the rate limit
   */
  public RateLimitedException(
      Operation operation, int attempts, boolean mayHaveBeenApplied, RateLimit rateLimit) {
    super(operation, attempts, mayHaveBeenApplied, heldBack(rateLimit), null);
    this.response = null;
    this.rateLimit = rateLimit;
  }

  private static String heldBack(RateLimit limit) {
    return "held back: the rate limit is used up"
        + limit.retryAfter().map(wait -> " for the next " + wait.toSeconds() + " s").orElse("");
  }

  /**
   * Creates an exception for test data: a refusal with status 429.
   *
   * @param operation the operation that was called
   * @param retryAfter how long the service asks to wait
   * @return the exception
   */
  public static RateLimitedException of(Operation operation, Duration retryAfter) {
    return StubbedFailure.of(operation).rateLimited(retryAfter);
  }

  /** {@return how long to wait before the next call, from the moment of the failure, or empty} */
  public Optional<Duration> retryAfter() {
    return rateLimit.retryAfter();
  }

  /** {@return what is known about the rate limit} */
  public RateLimit rateLimit() {
    return rateLimit;
  }

  /** {@return whether the last attempt was sent; false when the client held it back} */
  public boolean sent() {
    return response != null;
  }

  /**
   * {@return status, headers, attempts and waits of the refusal, or empty when the client held the
   * call back}
   */
  public Optional<ResponseInfo> info() {
    return response == null ? Optional.empty() : Optional.of(response.info());
  }

  /** {@return the service's error message, or empty when it sent none} */
  public Optional<String> serviceMessage() {
    return response == null ? Optional.empty() : Optional.ofNullable(response.message());
  }

  /**
   * The beginning of the body, for a bug report; credentials of this client are masked in it.
   *
   * @return the beginning of the body, at most 64 KiB; empty for an empty body, and when the client
   *     held the call back
   */
  public String body() {
    return response == null ? "" : response.body();
  }
}
