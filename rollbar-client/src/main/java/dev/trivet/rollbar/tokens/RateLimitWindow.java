package dev.trivet.rollbar.tokens;

/**
 * The length of the window in which the calls of a token are counted: one of those that Rollbar
 * accepts.
 */
public enum RateLimitWindow {

  /** No window: the token has no rate limit. */
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

  /** {@return the length of the window in seconds; 0 for {@link #NONE}} */
  @com.fasterxml.jackson.annotation.JsonValue
  public int seconds() {
    return seconds;
  }
}
