package dev.trivet.rollbar.reports;

/** How long the spans are that occurrences are counted in. */
public enum BucketSize {

  /** A minute. */
  MINUTE(60),

  /** An hour. */
  HOUR(3_600),

  /** A day. */
  DAY(86_400);

  private final int seconds;

  BucketSize(int seconds) {
    this.seconds = seconds;
  }

  /** {@return its length in seconds} */
  public int seconds() {
    return seconds;
  }
}
