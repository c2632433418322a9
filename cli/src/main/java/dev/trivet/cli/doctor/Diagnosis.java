package dev.trivet.cli.doctor;

import dev.trivet.cli.access.Service;
import dev.trivet.cli.text.JsonText;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.limit.RateLimit;
import java.time.Instant;

/**
 * Whether one service can be used.
 *
 * @param service the service
 * @param token whether there is a token
 * @param kind what kind of token it is, as far as can be seen
 * @param accepted whether the service accepts the token
 * @param limit the rate limit in the latest response
 * @param place the region or host
 * @param fails the first thing that would fail; empty if nothing was found
 */
public record Diagnosis(
    Service service,
    boolean token,
    String kind,
    Accepted accepted,
    RateLimit limit,
    String place,
    String fails) {

  /** Whether a service accepts a token. */
  public enum Accepted {
    YES,
    NO,
    UNKNOWN
  }

  /** {@return whether nothing was found} */
  public boolean isHealthy() {
    return fails.isEmpty();
  }

  /** {@return the diagnosis for other programs} */
  public JsonValue toJson() {
    return JsonText.object(
        "service",
        service.key(),
        "token",
        token,
        "kind",
        kind,
        "accepted",
        accepted == Accepted.UNKNOWN ? null : accepted == Accepted.YES,
        "limit",
        limit.limit().orElse(null),
        "remaining",
        limit.remaining().orElse(null),
        "resetsAt",
        limit.resetsAt().map(Instant::toString).orElse(null),
        "place",
        place,
        "healthy",
        isHealthy(),
        "fails",
        fails.isEmpty() ? null : fails);
  }
}
