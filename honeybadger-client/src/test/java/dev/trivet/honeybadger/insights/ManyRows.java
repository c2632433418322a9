package dev.trivet.honeybadger.insights;

import dev.trivet.honeybadger.HoneybadgerClient;
import java.util.concurrent.atomic.AtomicLong;

/** Reads the rows of a large result, from a JVM of its own with little memory. */
final class ManyRows {

  private ManyRows() {}

  /** Takes the address of the server; prints how many rows there were, and the sum of a column. */
  public static void main(String... arguments) {
    var count = new AtomicLong();
    var sum = new AtomicLong();
    try (var client =
        HoneybadgerClient.builder().authToken("a-token").baseUrl(arguments[0]).build()) {
      client
          .projects()
          .insights()
          .forEachRow(
              1,
              InsightsQuery.of("fields n"),
              row -> {
                count.incrementAndGet();
                sum.addAndGet(row.whole("n").orElseThrow());
              });
    }
    System.out.println(count + " rows, sum " + sum);
  }
}
