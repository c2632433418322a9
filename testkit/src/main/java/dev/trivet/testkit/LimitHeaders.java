package dev.trivet.testkit;

/** The kinds of rate limit headers that a fake can send. */
public enum LimitHeaders {
  /** The headers that the imitated service sends. */
  VENDOR,
  /** {@code X-Rate-Limit-Limit}, {@code -Remaining}, {@code -Remaining-Seconds}, {@code -Reset}. */
  X_RATE_LIMIT,
  /** {@code X-RateLimit-Limit}, {@code -Remaining}, {@code -Reset}. */
  X_RATELIMIT,
  /** {@code RateLimit-Limit}, {@code -Remaining}, {@code -Reset}, the reset in epoch seconds. */
  RATELIMIT,
  /** Like {@link #X_RATELIMIT}, with a limit that names its window: {@code 100, 100;window=60}. */
  WINDOWED,
  /** No rate limit headers at all. */
  NONE
}
