package dev.trivet.rollbar.notifications;

/** The period within which the occurrences of a rate are counted. */
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

  /** {@return the length of the period in seconds} */
  public int seconds() {
    return seconds;
  }
}
