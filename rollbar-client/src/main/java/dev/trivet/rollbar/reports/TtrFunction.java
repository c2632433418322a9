package dev.trivet.rollbar.reports;

import dev.trivet.core.json.OpenEnum;

/**
 * The function that aggregates times to resolve.
 *
 * @param value the text on the wire
 */
public record TtrFunction(String value) implements OpenEnum {

  /** The median time. */
  public static final TtrFunction MEDIAN = new TtrFunction("median");

  /** The mean time. */
  public static final TtrFunction MEAN = new TtrFunction("mean");

  /** The shortest time. */
  public static final TtrFunction MIN = new TtrFunction("min");

  /** The longest time. */
  public static final TtrFunction MAX = new TtrFunction("max");

  @Override
  public String toString() {
    return value;
  }
}
