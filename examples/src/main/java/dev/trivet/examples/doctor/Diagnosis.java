package dev.trivet.examples.doctor;

import dev.trivet.core.RateLimit;
import dev.trivet.core.json.JsonValue;
import dev.trivet.examples.access.Service;
import dev.trivet.examples.text.JsonText;
import java.time.Instant;

/**
 * How things stand with one service.
 *
 * @param service which one
 * @param token whether there is a token
 * @param kind what kind of token it is, as far as can be seen
 * @param accepted whether the service takes it: yes, no, or not known
 * @param limit what the service said about its limit
 * @param place which region or host
 * @param fails the first thing that would fail; empty when nothing was found
 */
public record Diagnosis(
    Service service,
    boolean token,
    String kind,
    Accepted accepted,
    RateLimit limit,
    String place,
    String fails) {

  /** Whether a service takes a token. */
  public enum Accepted {
    YES,
    NO,
    UNKNOWN
  }

  /** Whether nothing was found. */
  public boolean isHealthy() {
    return fails.isEmpty();
  }

  /** For machines. */
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
