package dev.trivet.examples;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.rql.RqlJob;
import dev.trivet.rollbar.rql.RqlQuery;
import dev.trivet.rollbar.rql.RqlStatus;
import dev.trivet.testkit.FakeRollbar;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How to get the result of a query as CSV, with a progress bar while it runs.
 *
 * <p>Uses a fake in this process; with {@code --live} and a query, the project of {@code
 * ROLLBAR_PROJECT_TOKEN}.
 */
public final class QueryReport {

  private static final String QUERY =
      "SELECT item.title, count(*) FROM item_occurrence GROUP BY item.id";

  private QueryReport() {}

  /**
   * Runs the example.
   *
   * @param arguments {@code --live} and a query, or nothing
   */
  public static void main(String[] arguments) {
    if (arguments.length == 2 && arguments[0].equals("--live")) {
      try (var rollbar = RollbarClient.fromEnv()) {
        System.out.print(csv(rollbar, arguments[1]));
      }
      return;
    }
    try (var fake = FakeRollbar.start()) {
      var project = fake.project(fake.addProject("checkout"));
      project.answerQuery(
          QUERY,
          List.of("item.title", "count(*)"),
          List.of(List.of("Timeout, again", 12), List.of("No \"card\"", 3)));
      try (var rollbar =
          RollbarClient.builder().baseUrl(fake.baseUrl()).projectToken(project.token()).build()) {
        System.out.print(csv(rollbar, QUERY));
      }
    }
  }

  static String csv(RollbarClient rollbar, String query) {
    // region: query-report
    var result = rollbar.rql().run(RqlQuery.of(query), Duration.ofMinutes(5), bar());
    var columns = result.columns();
    var lines = new StringBuilder(line(columns, column -> column));
    for (var row : result.rows()) {
      lines.append(line(columns, column -> row.get(column).map(QueryReport::text).orElse("")));
    }
    return lines.toString();
    // endregion
  }

  // region: progress-bar
  /** Draws a bar that grows with every look at the job, on the error stream. */
  private static Consumer<RqlJob> bar() {
    var bar = new StringBuilder();
    return job -> {
      var status = job.status().map(RqlStatus::value).orElse("?");
      System.err.print("\r[" + bar.append('#') + "] " + status + "  ");
      if (job.status().filter(RqlStatus::isFinal).isPresent()) {
        System.err.println();
      }
    };
  }

  // endregion

  private static String text(JsonValue value) {
    return value.asText().orElseGet(value::toJson);
  }

  private static String line(List<String> columns, Function<String, String> cell) {
    return columns.stream().map(cell).map(QueryReport::quoted).collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String quoted(String text) {
    return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
