package dev.trivet.testkit;

/** How the header {@code Retry-After} is written, if at all. */
public enum RetryAfter {
  /** The header is not sent. */
  NONE,
  /** The header has a number of seconds. */
  SECONDS,
  /** The header has a date, by the fake's clock. */
  HTTP_DATE
}
