package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * What of an incident a condition of a communication group looks at.
 *
 * @param value the text on the wire
 */
public record CommunicationGroupProperty(String value) implements OpenEnum {

  /** Its services. */
  public static final CommunicationGroupProperty SERVICE =
      new CommunicationGroupProperty("service");

  /** Its severity. */
  public static final CommunicationGroupProperty SEVERITY =
      new CommunicationGroupProperty("severity");

  /** Its functionalities. */
  public static final CommunicationGroupProperty FUNCTIONALITY =
      new CommunicationGroupProperty("functionality");

  /** Its teams. */
  public static final CommunicationGroupProperty GROUP = new CommunicationGroupProperty("group");

  /** Its incident types. */
  public static final CommunicationGroupProperty INCIDENT_TYPE =
      new CommunicationGroupProperty("incident_type");

  @Override
  public String toString() {
    return value;
  }
}
