package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * The unit of a heartbeat's interval.
 *
 * @param value the text on the wire
 */
public record HeartbeatIntervalUnit(String value) implements OpenEnum {

  /** Minutes. */
  public static final HeartbeatIntervalUnit MINUTES = new HeartbeatIntervalUnit("minutes");

  /** Hours. */
  public static final HeartbeatIntervalUnit HOURS = new HeartbeatIntervalUnit("hours");

  /** Days. */
  public static final HeartbeatIntervalUnit DAYS = new HeartbeatIntervalUnit("days");

  @Override
  public String toString() {
    return value;
  }
}
