package dev.trivet.examples;

import dev.trivet.core.Ensured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a program did, step by step, as a table. */
final class Report {

  private record Line(String service, String step, String outcome, String detail) {}

  private final List<Line> lines = new ArrayList<>();
  private boolean failed;

  /**
   * Runs a step that makes sure of something.
   *
   * @return what is there now, or empty when the step failed
   */
  <T> Optional<T> ensure(String service, String step, Supplier<Ensured<T>> action) {
    try {
      var ensured = action.get();
      lines.add(new Line(service, step, ensured.created() ? "done" : "already there", ""));
      return Optional.of(ensured.value());
    } catch (RuntimeException e) {
      failed = true;
      lines.add(new Line(service, step, "failed", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /** Notes a step that could not be tried, because an earlier one failed. */
  void skip(String service, String step) {
    failed = true;
    lines.add(new Line(service, step, "not tried", "an earlier step failed"));
  }

  boolean failed() {
    return failed;
  }

  /** The table, with columns as wide as their longest cell. */
  @Override
  public String toString() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("SERVICE", "STEP", "OUTCOME", "DETAIL"));
    lines.forEach(
        line -> rows.add(List.of(line.service(), line.step(), line.outcome(), line.detail())));
    var text = new StringBuilder();
    for (var row : rows) {
      var cells = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        int at = column;
        int width = rows.stream().mapToInt(r -> r.get(at).length()).max().orElse(0);
        cells.append(row.get(column)).append(" ".repeat(width - row.get(column).length() + 2));
      }
      text.append(cells.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
