package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts notices. */
final class Occurrences {

  private Occurrences() {}

  /**
   * Counts by interval, oldest first, in the span that a call names; empty intervals are left out.
   */
  static ArrayNode of(List<StoredResource> notices, Call call, Instant now) {
    var period = call.query("period");
    var span =
        switch (period == null ? "hour" : period) {
          case "day" -> Duration.ofDays(1);
          case "week" -> Duration.ofDays(7);
          case "month" -> Duration.ofDays(30);
          default -> Duration.ofHours(1);
        };
    long step = Math.min(span.toSeconds() / 24, Duration.ofDays(1).toSeconds());
    var environment = call.query("environment");
    var counts = new TreeMap<Long, Integer>();
    for (var notice : notices) {
      if (notice.created().isAfter(now.minus(span))
          && (environment == null || environment.equals(notice.field("environment_name")))) {
        long second = notice.created().getEpochSecond();
        counts.merge(second - second % step, 1, Integer::sum);
      }
    }
    return Json.array(
        counts.entrySet(), count -> Json.array().add(count.getKey()).add(count.getValue()));
  }

  /** How many notices have each value of a field, the most frequent first. */
  static Map<String, Integer> counted(List<StoredResource> notices, String field) {
    var counts = new TreeMap<String, Integer>();
    for (var notice : notices) {
      var value = notice.field(field);
      if (value != null) {
        counts.merge(value, 1, Integer::sum);
      }
    }
    var sorted = new LinkedHashMap<String, Integer>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(count -> sorted.put(count.getKey(), count.getValue()));
    return sorted;
  }
}
