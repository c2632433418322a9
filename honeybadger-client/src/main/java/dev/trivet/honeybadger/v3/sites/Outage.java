package dev.trivet.honeybadger.v3.sites;

import dev.trivet.core.json.Members;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A time at which a site was down.
 *
 * @param id the outage's ID
 * @param siteId the ID of the site
 * @param downAt when it began
 * @param upAt when it ended
 * @param status the status of the response, if there was one
 * @param reason why the site was taken for down
 * @param headers the headers of the response
 * @param durationSeconds the seconds that it lasted
 * @param createdAt the time it was created
 */
public record Outage(
    String id,
    Optional<String> siteId,
    Optional<Instant> downAt,
    Optional<Instant> upAt,
    Optional<String> status,
    Optional<String> reason,
    Optional<Members> headers,
    Optional<Integer> durationSeconds,
    Optional<Instant> createdAt) {

  /**
   * Members that did not come are empty.
   *
   * @param id the outage's ID
   * @param siteId the ID of the site
   * @param downAt when it began
   * @param upAt when it ended
   * @param status the status of the response, if there was one
   * @param reason why the site was taken for down
   * @param headers the headers of the response
   * @param durationSeconds the seconds that it lasted
   * @param createdAt the time it was created
   */
  public Outage {
    Objects.requireNonNull(id, "id");
    siteId = Objects.requireNonNullElse(siteId, Optional.empty());
    downAt = Objects.requireNonNullElse(downAt, Optional.empty());
    upAt = Objects.requireNonNullElse(upAt, Optional.empty());
    status = Objects.requireNonNullElse(status, Optional.empty());
    reason = Objects.requireNonNullElse(reason, Optional.empty());
    headers = Objects.requireNonNullElse(headers, Optional.empty());
    durationSeconds = Objects.requireNonNullElse(durationSeconds, Optional.empty());
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
  }
}
