package dev.trivet.rollbar.reports;

import java.util.Optional;

/**
 * A value that is aggregated over occurrences.
 *
 * @param field the field whose values are aggregated
 * @param function the function that aggregates them
 * @param alias the name of the aggregated value in the rows, if it has one
 */
public record MetricsAggregate(
    OccurrenceField field, AggregateFunction function, Optional<String> alias) {

  /**
   * Describes an aggregated value with a name.
   *
   * @param field the field whose values are aggregated
   * @param function the function that aggregates them
   * @param alias the name of the aggregated value in the rows
   * @return the aggregate
   */
  public static MetricsAggregate of(
      OccurrenceField field, AggregateFunction function, String alias) {
    return new MetricsAggregate(field, function, Optional.of(alias));
  }
}
