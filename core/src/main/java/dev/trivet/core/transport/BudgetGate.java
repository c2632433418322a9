package dev.trivet.core.transport;

import dev.trivet.core.ApiObserver.Reason;
import dev.trivet.core.RateBudget;
import dev.trivet.core.RateLimit;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.Failure;
import dev.trivet.core.internal.BudgetKeys;
import java.time.Duration;
import java.util.Optional;

/** Asks the budget before every request of a client, and tells it what came of the request. */
final class BudgetGate {

  private final RateBudget budget;
  private final BudgetKeys keys;
  private volatile RateLimit last = RateLimit.unknown();

  BudgetGate(RateBudget budget, ApiProfile profile) {
    this.budget = budget;
    this.keys = new BudgetKeys(profile.baseUrl().toString(), profile.countsApart());
  }

  /** What the last answer that said anything said about the limit. */
  RateLimit last() {
    return last;
  }

  /**
   * Waits while the budget says that the service would refuse; fails at once when that is too long.
   *
   * @return whose budget the request was counted in
   */
  RateBudget.Key pass(String token, CallTrace call) {
    var key = keys.of(token, call.isRead());
    while (true) {
      var wait = budget.reserve(key, call.now());
      if (wait.isZero() || wait.isNegative()) {
        return key;
      }
      if (wait.compareTo(call.policy().longestWait()) > 0 || wait.compareTo(call.left()) >= 0) {
        throw refusedUnsent(call, wait);
      }
      call.pause(Reason.BUDGET, wait);
    }
  }

  private static ApiException refusedUnsent(CallTrace call, Duration wait) {
    var words = "held back: the call limit is used up for the next " + wait.toSeconds() + " s";
    var failure = Failure.of(Failure.Kind.RATE_LIMITED, Optional.of(words));
    return ApiStatusException.of(failure, call.heldBack(wait), call.isUncertain(), "");
  }

  /** An answer came. */
  void answered(RateBudget.Key key, CallTrace call) {
    var limit = call.rateLimit();
    budget.observe(key, limit, call.answeredAt());
    if (limit.remaining().isPresent() || limit.limit().isPresent()) {
      last = limit;
    }
  }

  /** No answer will come. */
  void unanswered(RateBudget.Key key, boolean departed, CallTrace call) {
    if (!departed) {
      budget.refund(key);
    } else if (call.status().isEmpty()) {
      budget.observe(key, RateLimit.unknown(), call.now());
    }
  }
}
