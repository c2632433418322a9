package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of a heartbeat: whether pings arrive in time.
 *
 * @param value the text on the wire
 */
public record HeartbeatStatus(String value) implements OpenEnum {

  /** No ping has arrived since the heartbeat was created or changed. */
  public static final HeartbeatStatus WAITING = new HeartbeatStatus("waiting");

  /** The last ping arrived in time. */
  public static final HeartbeatStatus ACTIVE = new HeartbeatStatus("active");

  /** A ping is overdue. */
  public static final HeartbeatStatus EXPIRED = new HeartbeatStatus("expired");

  @Override
  public String toString() {
    return value;
  }
}
