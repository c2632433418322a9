package dev.trivet.testkit;

/** The two ways to write {@code Retry-After}, and leaving it out. */
public enum RetryAfter {
  /** The header is not sent. */
  NONE,
  /** A number of seconds. */
  SECONDS,
  /** A date, by the fake's clock. */
  HTTP_DATE
}
