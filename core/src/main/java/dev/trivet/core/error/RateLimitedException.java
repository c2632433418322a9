package dev.trivet.core.error;

import dev.trivet.core.Operation;
import dev.trivet.core.ResponseInfo;
import dev.trivet.core.limit.RateLimit;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rate limit is used up. The service refused the last attempt, or the client did not even send
 * it because earlier responses said that it would be refused.
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
   * A call that the client held back.
   *
   * @param operation which call
   * @param attempts how many requests were sent before
   * @param mayHaveBeenApplied whether one of them may have been carried out
   * @param rateLimit what is known about the limit
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
   * An exception for test data: a refusal with status 429.
   *
   * @param operation the call
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

  /** {@return what is known about the limit} */
  public RateLimit rateLimit() {
    return rateLimit;
  }

  /** {@return whether the last attempt was sent; false when the client held it back} */
  public boolean sent() {
    return response != null;
  }

  /** {@return the facts of the service's refusal, or empty when the client held the call back} */
  public Optional<ResponseInfo> info() {
    return response == null ? Optional.empty() : Optional.of(response.info());
  }

  /** {@return the service's own words, or empty when it sent none} */
  public Optional<String> serviceMessage() {
    return response == null ? Optional.empty() : Optional.ofNullable(response.message());
  }

  /**
   * The beginning of the body, for a bug report; credentials of this client are masked in it.
   *
   * @return at most 64 KiB; empty for an empty body, and when the client held the call back
   */
  public String body() {
    return response == null ? "" : response.body();
  }
}
