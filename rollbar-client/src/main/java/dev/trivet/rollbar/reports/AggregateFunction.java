package dev.trivet.rollbar.reports;

import dev.trivet.core.json.OpenEnum;

/**
 * The function that aggregates the values of a field.
 *
 * @param value the text on the wire
 */
public record AggregateFunction(String value) implements OpenEnum {

  /** The number of values. */
  public static final AggregateFunction COUNT_ALL = new AggregateFunction("count_all");

  /** The number of distinct values. */
  public static final AggregateFunction COUNT_DISTINCT = new AggregateFunction("count_distinct");

  /** The greatest value. */
  public static final AggregateFunction MAX = new AggregateFunction("max");

  /** The least value. */
  public static final AggregateFunction MIN = new AggregateFunction("min");

  @Override
  public String toString() {
    return value;
  }
}
