package dev.trivet.rollbar.projects;

import dev.trivet.core.json.OpenEnum;

/**
 * The format in which a project shows the time of day.
 *
 * @param value the text on the wire
 */
public record TimeFormat(String value) implements OpenEnum {

  /** Twelve hours, with a.m. and p.m. */
  public static final TimeFormat HOURS_12 = new TimeFormat("12h");

  /** Twenty-four hours. */
  public static final TimeFormat HOURS_24 = new TimeFormat("24h");

  @Override
  public String toString() {
    return value;
  }
}
