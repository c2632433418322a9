package dev.trivet.testkit;

import dev.trivet.testkit.internal.LimitPlan;
import java.time.Duration;

/**
 * The rate limit of a fake. It is off at first: nothing is refused, and the headers show the
 * documented budget as good as full. Once set, the fake counts on its own clock, refuses as the
 * service does and sends true headers. A window is fixed and starts with the first call after the
 * one before has ended; refused calls do not prolong it.
 */
public final class Limits {
  private final LimitPlan plan;

  Limits(LimitPlan plan) {
    this.plan = plan;
  }

  /**
   * Allows so many calls per window. Rootly counts reads and writes apart, so there this is the
   * budget of either.
   *
   * @param calls calls per window
   * @param window length of a window
   * @return this
   */
  public Limits allow(int calls, Duration window) {
    plan.reads(calls, window);
    plan.writes(calls, window);
    return this;
  }

  /**
   * Allows so many reads per window. Where the service has one budget for all, the same as {@link
   * #allow}.
   *
   * @param calls calls per window
   * @param window length of a window
   * @return this
   */
  public Limits allowReads(int calls, Duration window) {
    plan.reads(calls, window);
    return this;
  }

  /**
   * Allows so many writes per window. Where the service has one budget for all, the same as {@link
   * #allow}.
   *
   * @param calls calls per window
   * @param window length of a window
   * @return this
   */
  public Limits allowWrites(int calls, Duration window) {
    plan.writes(calls, window);
    return this;
  }

  /**
   * Stops limiting.
   *
   * @return this
   */
  public Limits off() {
    plan.off();
    return this;
  }

  /**
   * How many calls were refused as too many since the start or the last reset, whether by a limit
   * or by {@link Faults#rateLimited}.
   *
   * @return the number
   */
  public int refused() {
    return plan.refused();
  }
}
