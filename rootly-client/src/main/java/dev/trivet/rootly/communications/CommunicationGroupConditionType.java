package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * How the conditions of a communication group are combined.
 *
 * @param value the text on the wire
 */
public record CommunicationGroupConditionType(String value) implements OpenEnum {

  /** One of them must hold. */
  public static final CommunicationGroupConditionType ANY =
      new CommunicationGroupConditionType("any");

  /** All of them must hold. */
  public static final CommunicationGroupConditionType ALL =
      new CommunicationGroupConditionType("all");

  @Override
  public String toString() {
    return value;
  }
}
