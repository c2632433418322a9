package dev.trivet.core.transport;

import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.transport.RetryRule.Outcome;
import java.time.Duration;
import java.util.Optional;

/** One attempt did not succeed; carries what the call fails with unless it is repeated. */
final class FailedAttemptException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient ApiException error;
  private final transient Outcome outcome;
  private final transient Optional<Duration> retryAfter;

  FailedAttemptException(ApiException error, Outcome outcome, Optional<Duration> retryAfter) {
    super(null, null, false, false);
    this.error = error;
    this.outcome = outcome;
    this.retryAfter = retryAfter;
  }

  FailedAttemptException(ApiException error, Outcome outcome) {
    this(error, outcome, Optional.empty());
  }

  ApiException error() {
    return error;
  }

  /** Whether nothing is there after an attempt that may have taken it away. */
  boolean isGone() {
    return error instanceof NotFoundException && error.mayHaveBeenApplied();
  }

  Outcome outcome() {
    return outcome;
  }

  /** How long the service asked to wait. */
  Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
