package dev.trivet.rollbar.items;

import dev.trivet.core.json.OpenEnum;

/**
 * How bad an item or an occurrence is.
 *
 * @param value the text on the wire
 */
public record Level(String value) implements OpenEnum {

  /** The worst. */
  public static final Level CRITICAL = new Level("critical");

  /** An error. */
  public static final Level ERROR = new Level("error");

  /** A warning. */
  public static final Level WARNING = new Level("warning");

  /** For information. */
  public static final Level INFO = new Level("info");

  /** For debugging. */
  public static final Level DEBUG = new Level("debug");

  @Override
  public String toString() {
    return value;
  }
}
