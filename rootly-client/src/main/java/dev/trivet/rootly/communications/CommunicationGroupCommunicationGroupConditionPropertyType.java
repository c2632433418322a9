package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * What of an incident a condition of a communication group looks at.
 *
 * @param value the text on the wire
 */
public record CommunicationGroupCommunicationGroupConditionPropertyType(String value)
    implements OpenEnum {

  /** Its services. */
  public static final CommunicationGroupCommunicationGroupConditionPropertyType SERVICE =
      new CommunicationGroupCommunicationGroupConditionPropertyType("service");

  /** Its severity. */
  public static final CommunicationGroupCommunicationGroupConditionPropertyType SEVERITY =
      new CommunicationGroupCommunicationGroupConditionPropertyType("severity");

  /** Its functionalities. */
  public static final CommunicationGroupCommunicationGroupConditionPropertyType FUNCTIONALITY =
      new CommunicationGroupCommunicationGroupConditionPropertyType("functionality");

  /** Its teams. */
  public static final CommunicationGroupCommunicationGroupConditionPropertyType GROUP =
      new CommunicationGroupCommunicationGroupConditionPropertyType("group");

  /** Its incident types. */
  public static final CommunicationGroupCommunicationGroupConditionPropertyType INCIDENT_TYPE =
      new CommunicationGroupCommunicationGroupConditionPropertyType("incident_type");

  @Override
  public String toString() {
    return value;
  }
}
