package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * The level of a severity on Rootly's own scale, whatever the severity's name.
 *
 * @param value the text on the wire
 */
public record SeverityLevel(String value) implements OpenEnum {

  /** The most severe level. */
  public static final SeverityLevel CRITICAL = new SeverityLevel("critical");

  /** The level below critical. */
  public static final SeverityLevel HIGH = new SeverityLevel("high");

  /** The level below high. */
  public static final SeverityLevel MEDIUM = new SeverityLevel("medium");

  /** The least severe level. */
  public static final SeverityLevel LOW = new SeverityLevel("low");

  @Override
  public String toString() {
    return value;
  }
}
