package dev.trivet.redis;

/**
 * What a step says, and how it leaves the window.
 *
 * @param waitMillis zero when a call may go, otherwise how long to wait before asking again
 * @param limit calls in one window, or {@link #UNKNOWN}
 * @param left calls left in this window; means nothing while neither limit nor end is known
 * @param resetMillis milliseconds until the window ends, or {@link #UNKNOWN}
 * @param processes how many processes made calls lately
 */
record WindowView(long waitMillis, long limit, long left, long resetMillis, int processes) {

  static final long UNKNOWN = -1;

  static final WindowView NOTHING = new WindowView(0, UNKNOWN, 0, UNKNOWN, 0);

  /** The part of one of several processes in a limit; nobody is left without any. */
  static long shareOfLimit(long limit, int processes) {
    return limit == UNKNOWN ? UNKNOWN : Math.max(Math.min(1, limit), limit / processes);
  }
}
