package dev.trivet.rollbar.reports;

import java.util.List;

/**
 * What occurrences have to be like to count.
 *
 * @param field what is compared
 * @param operator how it is compared
 * @param values what it is compared with: two to be between, several to be equal to one or none of
 *     them, one with every other operator
 */
public record MetricsFilter(OccurrenceField field, MetricsOperator operator, List<String> values) {

  /**
   * Refuses what Rollbar cannot accept.
   *
   * @param field what is compared
   * @param operator how it is compared
   * @param values what it is compared with, at least one
   */
  public MetricsFilter {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("MetricsFilter(values): at least one is needed");
    }
    int needed = operator.values();
    if (needed > 0 && values.size() != needed) {
      throw new IllegalArgumentException(
          "MetricsFilter(values): " + operator + " takes " + needed + ", not " + values.size());
    }
  }

  /**
   * A filter.
   *
   * @param field what is compared
   * @param operator how it is compared
   * @param values what it is compared with, at least one
   * @return the filter
   */
  public static MetricsFilter of(
      OccurrenceField field, MetricsOperator operator, String... values) {
    return new MetricsFilter(field, operator, List.of(values));
  }
}
