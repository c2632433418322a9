package dev.trivet.rollbar.reports;

import java.util.Optional;

/**
 * Values that are taken together.
 *
 * @param field which values
 * @param function how they are taken together
 * @param alias what the outcome is called
 */
public record MetricsAggregate(
    OccurrenceField field, AggregateFunction function, Optional<String> alias) {

  /**
   * Values that are taken together under a name.
   *
   * @param field which values
   * @param function how they are taken together
   * @param alias what the outcome is called
   * @return the values
   */
  public static MetricsAggregate of(
      OccurrenceField field, AggregateFunction function, String alias) {
    return new MetricsAggregate(field, function, Optional.of(alias));
  }
}
