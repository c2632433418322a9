package dev.trivet.rollbar.reports;

import dev.trivet.core.json.OpenEnum;

/**
 * How times to resolve are taken together.
 *
 * @param value the text on the wire
 */
public record TtrFunction(String value) implements OpenEnum {

  /** The median. */
  public static final TtrFunction MEDIAN = new TtrFunction("median");

  /** The mean. */
  public static final TtrFunction MEAN = new TtrFunction("mean");

  /** The shortest. */
  public static final TtrFunction MIN = new TtrFunction("min");

  /** The longest. */
  public static final TtrFunction MAX = new TtrFunction("max");

  @Override
  public String toString() {
    return value;
  }
}
