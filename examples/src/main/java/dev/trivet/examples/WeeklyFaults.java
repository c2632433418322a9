package dev.trivet.examples;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.faults.Fault;
import dev.trivet.honeybadger.faults.FaultOrder;
import dev.trivet.honeybadger.faults.FaultQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How to report the noisiest faults of a week, as a table for people and as CSV for spreadsheets.
 *
 * <p>Uses a fake in this process; with {@code --live PROJECT_ID} that project, with the token in
 * {@code HONEYBADGER_AUTH_TOKEN}.
 */
public final class WeeklyFaults {

  private static final int MOST = 10;

  private WeeklyFaults() {}

  /**
   * Prints both.
   *
   * @param arguments {@code --live PROJECT_ID} or nothing
   */
  public static void main(String[] arguments) {
    try (var project = HoneybadgerProject.open(arguments)) {
      var week = Instant.now().minus(Duration.ofDays(7));
      var noisiest = noisiest(project.client(), project.id(), week);
      System.out.println(table(noisiest));
      System.out.println(csv(noisiest));
    }
  }

  /** The faults that occurred since then, the most frequent first. */
  static List<Fault> noisiest(HoneybadgerClient honeybadger, long projectId, Instant since) {
    // region: noisiest-faults
    var query =
        FaultQuery.all()
            .search("-is:ignored") // with a search, every fault says how often it occurred in range
            .occurredAfter(since)
            .order(FaultOrder.FREQUENT);
    return honeybadger.projects().faults().list(projectId, query).limit(MOST).toList();
    // endregion
  }

  /** A table with as much room as the longest class needs. */
  static String table(List<Fault> faults) {
    int width = faults.stream().mapToInt(fault -> errorClass(fault).length()).max().orElse(0);
    var form = "%6s  %-" + Math.max(width, 5) + "s  %s";
    var head = String.format(Locale.ROOT, form, "TIMES", "CLASS", "MESSAGE");
    return faults.stream()
        .map(f -> String.format(Locale.ROOT, form, times(f), errorClass(f), message(f)))
        .collect(Collectors.joining("\n", head + "\n", "\n"));
  }

  /** The same as CSV. */
  static String csv(List<Fault> faults) {
    var head = "times,class,message,environment,address\n";
    return faults.stream()
        .map(
            fault ->
                Stream.of(
                        Long.toString(times(fault)),
                        errorClass(fault),
                        message(fault),
                        fault.environment().orElse(""),
                        fault.url().orElse(""))
                    .map(WeeklyFaults::cell)
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("\n", head, "\n"));
  }

  /** Messages come from anywhere: a spreadsheet must not take one for a formula. */
  private static String cell(String text) {
    var safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    return safe.matches("(?s).*[,\"\n\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static long times(Fault fault) {
    return fault.noticesCountInRange().or(fault::noticesCount).orElse(0L);
  }

  private static String errorClass(Fault fault) {
    return fault.klass().orElse("?");
  }

  private static String message(Fault fault) {
    return fault.message().orElse("").lines().findFirst().orElse("");
  }
}
