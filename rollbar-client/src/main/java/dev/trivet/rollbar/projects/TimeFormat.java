package dev.trivet.rollbar.projects;

import dev.trivet.core.json.OpenEnum;

/**
 * How a project shows the time of day.
 *
 * @param value the text on the wire
 */
public record TimeFormat(String value) implements OpenEnum {

  /** One to twelve, with a.m. and p.m. */
  public static final TimeFormat HOURS_12 = new TimeFormat("12h");

  /** Zero to twenty-three. */
  public static final TimeFormat HOURS_24 = new TimeFormat("24h");

  @Override
  public String toString() {
    return value;
  }
}
