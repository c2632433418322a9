package dev.trivet.rollbar.items;

import dev.trivet.core.json.OpenEnum;

/**
 * The level of an item or an occurrence: its severity.
 *
 * @param value the text on the wire
 */
public record Level(String value) implements OpenEnum {

  /** A critical error, the highest level. */
  public static final Level CRITICAL = new Level("critical");

  /** An error. */
  public static final Level ERROR = new Level("error");

  /** A warning. */
  public static final Level WARNING = new Level("warning");

  /** Information. */
  public static final Level INFO = new Level("info");

  /** Debugging information, the lowest level. */
  public static final Level DEBUG = new Level("debug");

  @Override
  public String toString() {
    return value;
  }
}
