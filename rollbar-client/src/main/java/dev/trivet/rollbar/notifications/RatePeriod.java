package dev.trivet.rollbar.notifications;

/** The span of time that a rate is counted in. */
public enum RatePeriod {

  /** A minute. */
  MINUTE(60),

  /** Five minutes. */
  FIVE_MINUTES(300),

  /** Half an hour. */
  HALF_HOUR(1_800),

  /** An hour. */
  HOUR(3_600),

  /** A day. */
  DAY(86_400);

  private final int seconds;

  RatePeriod(int seconds) {
    this.seconds = seconds;
  }

  /** {@return its length in seconds} */
  public int seconds() {
    return seconds;
  }
}
