package dev.trivet.honeybadger.v3.insights;

import dev.trivet.core.json.OpenEnum;

/**
 * Which of a project's streams it is.
 *
 * @param value the text on the wire
 */
public record StreamSlug(String value) implements OpenEnum {

  /** What applications report. */
  public static final StreamSlug DEFAULT = new StreamSlug("default");

  /** What Honeybadger itself reports. */
  public static final StreamSlug INTERNAL = new StreamSlug("internal");

  @Override
  public String toString() {
    return value;
  }
}
