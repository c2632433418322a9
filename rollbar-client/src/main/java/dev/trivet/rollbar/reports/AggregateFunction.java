package dev.trivet.rollbar.reports;

import dev.trivet.core.json.OpenEnum;

/**
 * How values are taken together.
 *
 * @param value the text on the wire
 */
public record AggregateFunction(String value) implements OpenEnum {

  /** How many values there are. */
  public static final AggregateFunction COUNT_ALL = new AggregateFunction("count_all");

  /** How many different values there are. */
  public static final AggregateFunction COUNT_DISTINCT = new AggregateFunction("count_distinct");

  /** The greatest. */
  public static final AggregateFunction MAX = new AggregateFunction("max");

  /** The least. */
  public static final AggregateFunction MIN = new AggregateFunction("min");

  @Override
  public String toString() {
    return value;
  }
}
