package dev.trivet.honeybadger.faults;

import dev.trivet.core.json.OpenEnum;

/**
 * The order of faults in a list.
 *
 * @param value the text on the wire
 */
public record FaultOrder(String value) implements OpenEnum {

  /** The latest occurrence first. */
  public static final FaultOrder RECENT = new FaultOrder("recent");

  /** The most occurrences first. */
  public static final FaultOrder FREQUENT = new FaultOrder("frequent");

  @Override
  public String toString() {
    return value;
  }
}
