package dev.trivet.honeybadger.sites;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One check of a site.
 *
 * @param createdAt the time of the check
 * @param duration the milliseconds until the response
 * @param location the place it was made from, {@code Singapore} for example
 * @param up whether the site was up
 */
public record UptimeCheck(
    Optional<Instant> createdAt,
    Optional<Long> duration,
    Optional<String> location,
    Optional<Boolean> up) {
  /**
   * Members that did not come are empty.
   *
   * @param createdAt the time of the check
   * @param duration the milliseconds until the response
   * @param location the place it was made from, {@code Singapore} for example
   * @param up whether the site was up
   */
  public UptimeCheck {
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
    duration = Objects.requireNonNullElse(duration, Optional.empty());
    location = Objects.requireNonNullElse(location, Optional.empty());
    up = Objects.requireNonNullElse(up, Optional.empty());
  }
}
