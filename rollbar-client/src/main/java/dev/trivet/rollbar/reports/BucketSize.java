package dev.trivet.rollbar.reports;

/** The length of the buckets that occurrences are counted in. */
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

  /** {@return the length of the bucket in seconds} */
  public int seconds() {
    return seconds;
  }
}
