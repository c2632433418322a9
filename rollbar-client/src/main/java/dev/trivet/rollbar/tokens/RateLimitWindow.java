package dev.trivet.rollbar.tokens;

/** The window in which the calls of a token are counted: one of the lengths that Rollbar knows. */
public enum RateLimitWindow {

  /** There is no limit. */
  NONE(0),

  /** A minute. */
  MINUTE(60),

  /** Five minutes. */
  FIVE_MINUTES(300),

  /** Half an hour. */
  HALF_HOUR(1_800),

  /** An hour. */
  HOUR(3_600),

  /** A day. */
  DAY(86_400),

  /** A week. */
  WEEK(604_800),

  /** Thirty days. */
  MONTH(2_592_000);

  private final int seconds;

  RateLimitWindow(int seconds) {
    this.seconds = seconds;
  }

  /** {@return its length in seconds} */
  @com.fasterxml.jackson.annotation.JsonValue
  public int seconds() {
    return seconds;
  }
}
