package dev.trivet.core.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A rate limiter that knows only what the headers said: calls pass until a response tells how many
 * are left in the window; then they are counted down, and held back when none is left, until the
 * window ends.
 */
final class LearnedRateLimiter implements RateLimiter {

  /** Owners beyond this number are forgotten once their window is over; tokens may rotate. */
  private static final int TIDY_SIZE = 256;

  private final ConcurrentHashMap<Key, Window> windows = new ConcurrentHashMap<>();

  @Override
  public Duration reserve(Key key, Instant now) {
    return window(key, now).reserve(now);
  }

  @Override
  public void observe(Key key, RateLimit limit, Instant now) {
    var window = window(key, now);
    if (limit.remaining().isPresent() && limit.resetsAt().isPresent()) {
      window.observe(
          limit.limit().orElse(Long.MAX_VALUE),
          limit.remaining().get(),
          limit.resetsAt().get(),
          now);
    } else {
      window.forget();
    }
  }

  private Window window(Key key, Instant now) {
    var known = windows.get(key);
    return known != null ? known : firstWindow(key, now);
  }

  private Window firstWindow(Key key, Instant now) {
    if (windows.size() > TIDY_SIZE) {
      windows.values().removeIf(window -> window.isOver(now));
    }
    var fresh = new Window();
    var other = windows.putIfAbsent(key, fresh);
    return other == null ? fresh : other;
  }

  @Override
  public void refund(Key key) {
    var window = windows.get(key);
    if (window != null) {
      window.refund();
    }
  }

  /** Starts anew with all owners whose names begin like this. */
  void forget(String prefix) {
    windows.keySet().removeIf(key -> key.owner().startsWith(prefix));
  }

  /** One counting window of one owner. */
  private static final class Window {

    /** Resets are told in whole seconds, so two responses of one window may differ by this much. */
    private static final Duration SAME_WINDOW = Duration.ofSeconds(2);

    /** However long a window is said to be, a request may look now and then whether it is true. */
    private static final Duration PROBE_AFTER = Duration.ofMinutes(2);

    private long left = Long.MAX_VALUE;
    private long limit = Long.MAX_VALUE;
    private int underWay;
    private boolean sideBySide;
    private @Nullable Instant resetsAt;
    private @Nullable Instant quietSince;

    synchronized Duration reserve(Instant now) {
      if (resetsAt != null && !now.isBefore(resetsAt)) {
        // the next window starts with a known limit and an unknown end
        left = limit;
        resetsAt = null;
      }
      if (left <= 0 && resetsAt != null && !mayProbe(now)) {
        return Duration.between(now, resetsAt);
      }
      quietSince = now;
      left--;
      underWay++;
      sideBySide |= underWay > 1;
      return Duration.ZERO;
    }

    /** Whether nothing has passed for long enough; also when time was set back. */
    private boolean mayProbe(Instant now) {
      return quietSince != null
          && (now.isBefore(quietSince) || !now.isBefore(quietSince.plus(PROBE_AFTER)));
    }

    synchronized void observe(long most, long remaining, Instant reset, Instant now) {
      quietSince = now;
      boolean alone = !sideBySide;
      forget();
      boolean counted = resetsAt == null && limit != Long.MAX_VALUE;
      limit = most;
      if (counted) {
        // since the limit is known every call was counted here, those under way included; some of
        // them may belong to windows that ended without a word
        left = Math.max(Math.min(left, remaining), remaining - underWay);
        resetsAt = reset;
      } else if (resetsAt == null || reset.isAfter(resetsAt.plus(SAME_WINDOW))) {
        // calls under way will be counted by the service and are not in its number yet
        left = remaining - underWay;
        resetsAt = reset;
      } else if (reset.isBefore(resetsAt.minus(SAME_WINDOW))) {
        // a shorter window than was said before: the newest response is believed
        left = remaining - underWay;
        resetsAt = reset;
      } else {
        // responses to calls side by side may arrive in any order; of one alone the number is exact
        left = alone ? remaining : Math.min(left, remaining);
      }
    }

    /** A call is not under way any more. */
    synchronized void forget() {
      underWay = Math.max(0, underWay - 1);
      sideBySide &= underWay > 0;
    }

    synchronized void refund() {
      forget();
      if (left < limit) {
        left++;
      }
    }

    synchronized boolean isOver(Instant now) {
      return resetsAt == null || !now.isBefore(resetsAt);
    }
  }
}
