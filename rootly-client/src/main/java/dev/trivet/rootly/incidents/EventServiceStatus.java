package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * How well a service works.
 *
 * @param value the text on the wire
 */
public record EventServiceStatus(String value) implements OpenEnum {

  /** It works. */
  public static final EventServiceStatus OPERATIONAL = new EventServiceStatus("operational");

  /** It fails in part. */
  public static final EventServiceStatus PARTIAL_OUTAGE = new EventServiceStatus("partial_outage");

  /** Most or all of it fails. */
  public static final EventServiceStatus MAJOR_OUTAGE = new EventServiceStatus("major_outage");

  @Override
  public String toString() {
    return value;
  }
}
