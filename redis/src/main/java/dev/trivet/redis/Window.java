package dev.trivet.redis;

import static dev.trivet.redis.WindowView.UNKNOWN;

import dev.trivet.redis.LimitStore.Alone;
import java.util.HashMap;
import java.util.Map;

/**
 * One counting window of one owner, shared by processes. {@code window.lua} takes the same steps in
 * Redis, name for name; this class is for a process that is alone, and keeps the script in check in
 * tests. Not thread-safe. All times are milliseconds.
 *
 * <p>It counts as the limiter of the core does, with two rules more. As long as the end of a window
 * is unknown, no more calls pass than are known to fit: one at a time when nothing is known at all,
 * and one more for every response that said nothing. And every waiting call of a process is told to
 * come a millisecond after the one before, so that processes take turns when a window begins.
 */
final class Window {

  /** Resets are told in whole seconds, so two responses of one window may differ by this much. */
  private static final long SAME_WINDOW = 2_000;

  /** However long a window is said to be, a request may look now and then whether it is true. */
  private static final long PROBE_AFTER = 120_000;

  /** How long the first of all calls may take before another is let through beside it. */
  private static final long FIRST_CALL = 1_000;

  /** When to ask again while the response is awaited that tells more. */
  private static final long ASK_AGAIN = 10;

  /** The last of the waiting calls of one process comes this much after the first. */
  private static final long MOST_SPREAD = 100;

  /** A process that has not been seen for this long is gone, and its calls with it. */
  private static final long GONE_AFTER = 60_000;

  private final Map<String, Member> members = new HashMap<>();
  private long limit = UNKNOWN;
  private long left;
  private long resetsAt = UNKNOWN;
  private long quietSince = UNKNOWN;
  private long underWay;
  private boolean sideBySide;
  private long silent;
  private long round;
  private long tidiedAt;
  private boolean seeded;
  private long passed;

  /** What is known of one process. */
  private static final class Member {
    private long seenAt;
    private long underWay;
    private long waiting;
    private long round = -1;
  }

  /**
   * The window of one process that is alone, with its share of what was last known.
   *
   * @param known of all processes
   * @param knownAt when
   * @param processes how many share it
   */
  static Window share(WindowView known, long knownAt, int processes) {
    var window = new Window();
    window.limit = WindowView.shareOfLimit(known.limit(), processes);
    window.left = Math.floorDiv(known.left(), processes);
    window.resetsAt = known.resetMillis() == UNKNOWN ? UNKNOWN : knownAt + known.resetMillis();
    window.quietSince = knownAt;
    return window;
  }

  WindowView reserve(String process, long now) {
    var member = begin(process, now);
    long wait = hold(now);
    if (wait > 0) {
      if (member.round != round) {
        member.round = round;
        member.waiting = 0;
      }
      wait += Math.min(member.waiting++, MOST_SPREAD);
    } else {
      quietSince = now;
      left--;
      passed++;
      underWay++;
      member.underWay++;
      sideBySide |= underWay > 1;
    }
    return view(wait, now);
  }

  private long hold(long now) {
    boolean quiet = now < quietSince || now - quietSince >= PROBE_AFTER;
    if (resetsAt != UNKNOWN) {
      return left > 0 || quiet ? 0 : resetsAt - now;
    }
    if (limit == UNKNOWN) {
      boolean slow = now < quietSince || now - quietSince >= FIRST_CALL;
      return underWay <= silent || slow ? 0 : ASK_AGAIN;
    }
    return left > 0 || underWay <= silent || quiet ? 0 : ASK_AGAIN;
  }

  WindowView observe(String process, Told told, long now) {
    var member = begin(process, now);
    boolean exact = !sideBySide;
    settle(member);
    if (told.isNothing()) {
      silent++;
      return view(0, now);
    }
    quietSince = now;
    silent = 0;
    long reset = now + told.resetMillis();
    if (resetsAt == UNKNOWN) {
      // since the limit is known every call was counted, those under way included; some of them
      // may belong to windows that ended without a word
      left =
          limit == UNKNOWN
              ? told.remaining() - underWay
              : Math.max(Math.min(left, told.remaining()), told.remaining() - underWay);
      resetsAt = reset;
      round++;
    } else if (Math.abs(reset - resetsAt) > SAME_WINDOW) {
      // another window than was thought: calls under way are not in the number of the service yet
      left = told.remaining() - underWay;
      resetsAt = reset;
      seeded = false;
      passed = 0;
      round++;
    } else {
      // responses to calls side by side come in any order; of one alone the number is exact
      left = exact ? told.remaining() : Math.min(left, told.remaining());
    }
    limit = told.limit();
    return view(0, now);
  }

  WindowView refund(String process, long now) {
    settle(begin(process, now));
    if (limit == UNKNOWN || left < limit) {
      left++;
      passed--;
    }
    return view(0, now);
  }

  WindowView rejoin(String process, Alone alone, long now) {
    var member = begin(process, now);
    underWay += alone.underWay() - member.underWay;
    member.underWay = alone.underWay();
    sideBySide |= underWay > 1;
    quietSince = quietSince == UNKNOWN ? now : quietSince;
    long reset = alone.resetMillis() == UNKNOWN ? UNKNOWN : now + alone.resetMillis();
    if (limit == UNKNOWN && resetsAt == UNKNOWN) {
      // the store has lost everything: the shares of the processes add up to what is left
      limit = alone.limit();
      left = alone.left();
      resetsAt = reset;
      seeded = limit != UNKNOWN;
    } else if (reset == UNKNOWN
        || resetsAt == UNKNOWN
        || Math.abs(reset - resetsAt) <= SAME_WINDOW) {
      left += seeded ? alone.left() : -alone.passed();
      resetsAt = resetsAt == UNKNOWN ? reset : resetsAt;
    } else if (reset > resetsAt) {
      // the next window began while the process was alone
      limit = alone.limit();
      left = alone.limit() - alone.passed();
      resetsAt = reset;
      seeded = false;
    }
    return view(0, now);
  }

  /** Counts calls that were let pass elsewhere. */
  void alsoUnderWay(String process, int calls, long now) {
    begin(process, now).underWay += calls;
    underWay += calls;
  }

  /** Counts from now on as one of several: its own numbers are never exact. */
  void besideOthers() {
    sideBySide = true;
  }

  /** What this process did here, which was alone. */
  Alone alone(int underWayNow, long limitOfAll, long now) {
    roll(now);
    return new Alone(
        underWayNow, passed, limitOfAll, left, resetsAt == UNKNOWN ? UNKNOWN : resetsAt - now);
  }

  private Member begin(String process, long now) {
    var member = members.computeIfAbsent(process, unknown -> new Member());
    member.seenAt = now;
    if (now - tidiedAt >= GONE_AFTER) {
      tidiedAt = now;
      members.values().removeIf(other -> isGone(other, now));
    }
    roll(now);
    return member;
  }

  private boolean isGone(Member member, long now) {
    boolean gone = now - member.seenAt > GONE_AFTER;
    if (gone) {
      underWay -= member.underWay;
    }
    return gone;
  }

  /** The next window starts with a known limit and an unknown end. */
  private void roll(long now) {
    if (resetsAt != UNKNOWN && now >= resetsAt) {
      left = limit;
      resetsAt = UNKNOWN;
      silent = 0;
      seeded = false;
      passed = 0;
      round++;
    }
  }

  /** A call is not under way any more. */
  private void settle(Member member) {
    if (member.underWay > 0) {
      member.underWay--;
      underWay--;
    }
    sideBySide &= underWay > 0;
  }

  private WindowView view(long wait, long now) {
    return new WindowView(
        wait, limit, left, resetsAt == UNKNOWN ? UNKNOWN : resetsAt - now, members.size());
  }
}
