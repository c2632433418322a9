package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * The property of an incident that a condition of a communication group checks.
 *
 * @param value the text on the wire
 */
public record CommunicationGroupProperty(String value) implements OpenEnum {

  /** The services of the incident. */
  public static final CommunicationGroupProperty SERVICE =
      new CommunicationGroupProperty("service");

  /** The severity of the incident. */
  public static final CommunicationGroupProperty SEVERITY =
      new CommunicationGroupProperty("severity");

  /** The functionalities of the incident. */
  public static final CommunicationGroupProperty FUNCTIONALITY =
      new CommunicationGroupProperty("functionality");

  /** The teams of the incident. */
  public static final CommunicationGroupProperty GROUP = new CommunicationGroupProperty("group");

  /** The types of the incident. */
  public static final CommunicationGroupProperty INCIDENT_TYPE =
      new CommunicationGroupProperty("incident_type");

  @Override
  public String toString() {
    return value;
  }
}
