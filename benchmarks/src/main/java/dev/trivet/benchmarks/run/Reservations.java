package dev.trivet.benchmarks.run;

import dev.trivet.benchmarks.jmh.ReservationBench;
import dev.trivet.testsupport.RedisServer;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What a reservation costs where processes share a limit. */
final class Reservations {

  private Reservations() {}

  /** A table for {@code NOTES.md}: it needs a Redis, so a whole run leaves it out. */
  static String table() throws RunnerException {
    var table =
        new StringBuilder(
            """
            | threads | median, µs | 99 %, µs | 99.9 %, µs |
            |---|---|---|---|
            """);
    try (var redis = RedisServer.start()) {
      for (int threads : new int[] {1, 8}) {
        var options =
            new OptionsBuilder()
                .include(ReservationBench.class.getName())
                .forks(1)
                .threads(threads)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgs("-Xmx256m", "-Dbench.redis=" + redis.uri())
                .build();
        var times = new Runner(options).runSingle().getPrimaryResult().getStatistics();
        table.append(
            String.format(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.0f |%n",
                threads,
                times.getPercentile(50),
                times.getPercentile(99),
                times.getPercentile(99.9)));
      }
    }
    return table.toString();
  }
}
