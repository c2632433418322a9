package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * How well a functionality works.
 *
 * @param value the text on the wire
 */
public record EventFunctionalityStatus(String value) implements OpenEnum {

  /** It works. */
  public static final EventFunctionalityStatus OPERATIONAL =
      new EventFunctionalityStatus("operational");

  /** It fails in part. */
  public static final EventFunctionalityStatus PARTIAL_OUTAGE =
      new EventFunctionalityStatus("partial_outage");

  /** Most or all of it fails. */
  public static final EventFunctionalityStatus MAJOR_OUTAGE =
      new EventFunctionalityStatus("major_outage");

  @Override
  public String toString() {
    return value;
  }
}
