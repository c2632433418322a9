package dev.trivet.honeybadger.faults;

import dev.trivet.core.json.OpenEnum;

/**
 * The order in which faults are listed.
 *
 * @param value the text on the wire
 */
public record FaultOrder(String value) implements OpenEnum {

  /** Most recently occurred first. */
  public static final FaultOrder RECENT = new FaultOrder("recent");

  /** Most frequent first. */
  public static final FaultOrder FREQUENT = new FaultOrder("frequent");

  @Override
  public String toString() {
    return value;
  }
}
