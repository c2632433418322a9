package dev.trivet.cli;

import dev.trivet.cli.access.Service;
import dev.trivet.cli.plan.Step;
import dev.trivet.cli.text.TextTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of the steps of onboarding. Where there are many members, those about whom there is
 * nothing to say are counted, so that the others are seen.
 */
final class StepTable {

  private static final int MANY = 20;

  private final TextTable table;

  StepTable(String... headings) {
    table = new TextTable(headings);
  }

  /**
   * A row.
   *
   * @param step the step
   * @param ordinary whether there is nothing to say about it
   * @param rest the cells behind its name
   */
  record Row(Step step, boolean ordinary, List<String> rest) {

    private boolean isOrdinaryMember() {
      return ordinary && step.kind() == Step.Kind.MEMBER;
    }
  }

  /** Adds the rows of a service. */
  void add(Service service, List<Row> rows) {
    boolean many = rows.stream().filter(Row::isOrdinaryMember).count() > MANY;
    var counts = new LinkedHashMap<List<String>, Integer>();
    for (var row : rows) {
      if (many && row.isOrdinaryMember()) {
        counts.merge(row.rest(), 1, Integer::sum);
      } else {
        add(service, row.step().label(), row.rest());
      }
    }
    counts.forEach((rest, count) -> add(service, count + " members", rest));
  }

  private void add(Service service, String label, List<String> rest) {
    var cells = Stream.concat(Stream.of(service.title(), label), rest.stream());
    table.add(cells.toArray(String[]::new));
  }

  /** {@return the table, not wider than this; 0 if there is no limit} */
  String within(int columns) {
    return table.within(columns);
  }
}
