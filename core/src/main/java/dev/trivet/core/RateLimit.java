package dev.trivet.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a service said about its call limit in one answer. Every part is optional, because services
 * send different headers and sometimes none.
 *
 * @param limit calls allowed in one window
 * @param remaining calls left in the current window, after the one that was answered
 * @param resetsAt when the window ends, on the clock of this client: the difference between the
 *     server's clock and ours is taken out when the server sent its {@code Date}
 * @param retryAfter how long the service asked to wait before the next call
 */
public record RateLimit(
    Optional<Long> limit,
    Optional<Long> remaining,
    Optional<Instant> resetsAt,
    Optional<Duration> retryAfter) {

  private static final RateLimit UNKNOWN =
      new RateLimit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * The limit of an answer that said nothing about it.
   *
   * @return a limit without any part
   */
  public static RateLimit unknown() {
    return UNKNOWN;
  }

  /**
   * Whether the service said that the next call of this window will be refused.
   *
   * @return true when nothing remains
   */
  public boolean isExhausted() {
    return remaining.isPresent() && remaining.get() <= 0;
  }
}
