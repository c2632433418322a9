package dev.trivet.honeybadger.reporting;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.honeybadger.HoneybadgerClient;
import java.util.Iterator;
import java.util.stream.LongStream;

/** Sends events to a server on this machine, from a JVM of its own with little memory. */
final class ManyEvents {

  private ManyEvents() {}

  /** Takes the address of the server and the number of events; prints how many were sent. */
  public static void main(String... arguments) {
    try (var client =
        HoneybadgerClient.builder()
            .projectKey("a-key")
            .reportingBaseUrl(arguments[0])
            .configure(config -> config.rateLimiter(RateLimiters.unlimited()))
            .build()) {
      Iterator<Event> events =
          LongStream.range(0, Long.parseLong(arguments[1]))
              .mapToObj(
                  n ->
                      Event.of(
                          "load",
                          Members.of("n", JsonValue.of(n))
                              .with("text", JsonValue.of("payload ".repeat(25)))))
              .iterator();
      System.out.println(client.reporting().events(events, sent -> {}));
    }
  }
}
