package dev.trivet.core.transport;

import dev.trivet.core.error.ApiException;
import dev.trivet.core.internal.RetryRule.Outcome;
import java.time.Duration;
import java.util.Optional;

/** One attempt did not succeed; carries what the call fails with unless it is repeated. */
final class AttemptFailed extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient ApiException error;
  private final transient Outcome outcome;
  private final transient Optional<Duration> asked;

  AttemptFailed(ApiException error, Outcome outcome, Optional<Duration> asked) {
    super(null, null, false, false);
    this.error = error;
    this.outcome = outcome;
    this.asked = asked;
  }

  AttemptFailed(ApiException error, Outcome outcome) {
    this(error, outcome, Optional.empty());
  }

  ApiException error() {
    return error;
  }

  Outcome outcome() {
    return outcome;
  }

  Optional<Duration> asked() {
    return asked;
  }
}
