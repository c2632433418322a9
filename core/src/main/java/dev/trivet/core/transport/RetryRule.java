package dev.trivet.core.transport;

import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ErrorKind;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides whether a failed attempt is followed by another: a pure function, and the only one. */
final class RetryRule {

  private RetryRule() {}

  /** How an attempt ended, as far as repeating is concerned. */
  enum Outcome {
    /** The service refused unseen, for its rate limit. */
    REFUSED_BY_LIMIT,
    /** The request never reached a connection. */
    NOT_SENT,
    /** The service failed while it had the request. */
    SERVER_FAILED,
    /** The connection broke while the service may have had the request. */
    BROKEN,
    /** The service points to a result elsewhere, so it has done something. */
    DONE_ELSEWHERE,
    /** Another attempt would not change it. */
    FINAL;

    /** How an attempt ended that got a response that is not a success. */
    static Outcome of(ErrorKind kind, int status) {
      return switch (kind) {
        case RATE_LIMITED -> REFUSED_BY_LIMIT;
        case SERVER -> SERVER_FAILED;
        // 303 sends the caller to the result of something that was done
        default -> status == 408 ? SERVER_FAILED : status == 303 ? DONE_ELSEWHERE : FINAL;
      };
    }

    /** Whether the service may have carried the call out. */
    boolean leavesDoubt() {
      return this == SERVER_FAILED || this == BROKEN || this == DONE_ELSEWHERE;
    }
  }

  /**
   * The wait before the next attempt.
   *
   * @param outcome how the attempt ended
   * @param repeatable whether doing the call twice is the same as doing it once
   * @param attempt how many attempts were made, from 1
   * @param policy the caller's policy
   * @param asked how long the service asked to wait, if it did
   * @param left the time left until the deadline
   * @param random a number from 0 to 1 for the back-off
   * @return the wait, or null when the call ends here
   */
  static @Nullable Duration next(
      Outcome outcome,
      boolean repeatable,
      int attempt,
      RetryPolicy policy,
      Optional<Duration> asked,
      Duration left,
      double random) {
    boolean may =
        switch (outcome) {
          case REFUSED_BY_LIMIT, NOT_SENT -> true;
          case SERVER_FAILED, BROKEN -> repeatable;
          case DONE_ELSEWHERE, FINAL -> false;
        };
    if (!may || attempt >= policy.maxAttempts()) {
      return null;
    }
    var wait = asked.orElseGet(() -> backOff(attempt, policy, random));
    boolean fits = wait.compareTo(policy.maxBackoff()) <= 0 && wait.compareTo(left) < 0;
    return fits ? wait : null;
  }

  private static Duration backOff(int attempt, RetryPolicy policy, double random) {
    double longest = policy.maxBackoff().toNanos();
    double doubled = policy.initialBackoff().toNanos() * Math.pow(2, attempt - 1.0);
    return Duration.ofNanos((long) (Math.min(longest, doubled) * random));
  }
}
