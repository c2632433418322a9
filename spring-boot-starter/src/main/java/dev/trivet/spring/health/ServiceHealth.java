package dev.trivet.spring.health;

import dev.trivet.core.ApiObserver.Call;
import dev.trivet.core.limit.RateLimit;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the calls so far tell about one service.
 *
 * @param state what the last call tells
 * @param rateLimit what the last response that said anything said
 * @param lastSuccess when a call succeeded last
 * @param lastFailure when a call failed last
 * @param failure how it failed
 */
record ServiceHealth(
    State state,
    RateLimit rateLimit,
    @Nullable Instant lastSuccess,
    @Nullable Instant lastFailure,
    @Nullable String failure) {

  /** Before the first call. */
  static final ServiceHealth UNKNOWN =
      new ServiceHealth(State.UNKNOWN, RateLimit.unknown(), null, null, null);

  /** The states, which both versions of Spring Boot have as codes. */
  enum State {
    UP,
    DOWN,
    UNKNOWN
  }

  private static final int UNAUTHORIZED = 401;
  private static final int SERVER_ERROR = 500;

  ServiceHealth after(Call call, Instant now) {
    if (call.succeeded()) {
      return new ServiceHealth(State.UP, rateLimit, now, lastFailure, failure);
    }
    var next = stateAfter(call.attempts(), call.status());
    return new ServiceHealth(next, rateLimit, lastSuccess, now, words(call));
  }

  /**
   * Only a refused token is {@code DOWN}: it stays refused. Other failures may pass, which only a
   * further call can show, and an application that is taken out of service for them makes none.
   */
  private State stateAfter(int attempts, Optional<Integer> status) {
    if (attempts == 0) {
      return state;
    }
    if (status.isEmpty() || status.get() >= SERVER_ERROR) {
      return State.UNKNOWN;
    }
    return status.get() == UNAUTHORIZED ? State.DOWN : State.UP;
  }

  private static String words(Call call) {
    if (call.attempts() == 0) {
      return "not sent";
    }
    return call.status().map(status -> "status " + status).orElse("no complete response");
  }

  ServiceHealth after(RateLimit seen) {
    return seen.limit().isEmpty() && seen.remaining().isEmpty()
        ? this
        : new ServiceHealth(state, seen, lastSuccess, lastFailure, failure);
  }

  /** What there is to show, by name. */
  Map<String, Object> details() {
    var details = new LinkedHashMap<String, Object>();
    rateLimit.limit().ifPresent(limit -> details.put("limit", limit));
    rateLimit.remaining().ifPresent(remaining -> details.put("remaining", remaining));
    rateLimit.resetsAt().ifPresent(time -> details.put("resetsAt", time.toString()));
    if (lastSuccess != null) {
      details.put("lastSuccess", lastSuccess.toString());
    }
    if (lastFailure != null && failure != null) {
      details.put("lastFailure", lastFailure.toString());
      details.put("failure", failure);
    }
    return details;
  }
}
