package dev.trivet.rollbar.reports;

import java.util.List;

/**
 * A condition that occurrences have to meet to be counted.
 *
 * @param field the field that is compared
 * @param operator the operator that compares
 * @param values the values to compare with: two for {@code between} and {@code not_between}, one or
 *     more for {@code eq} and {@code ne}, one for every other operator
 */
public record MetricsFilter(OccurrenceField field, MetricsOperator operator, List<String> values) {

  /**
   * Refuses what Rollbar cannot accept.
   *
   * @param field the field that is compared
   * @param operator the operator that compares
   * @param values the values to compare with, at least one
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
   * Describes a filter.
   *
   * @param field the field that is compared
   * @param operator the operator that compares
   * @param values the values to compare with, at least one
   * @return the filter
   */
  public static MetricsFilter of(
      OccurrenceField field, MetricsOperator operator, String... values) {
    return new MetricsFilter(field, operator, List.of(values));
  }
}
