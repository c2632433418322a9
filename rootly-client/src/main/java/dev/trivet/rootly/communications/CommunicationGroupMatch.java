package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * How the conditions of a communication group are combined.
 *
 * @param value the text on the wire
 */
public record CommunicationGroupMatch(String value) implements OpenEnum {

  /** At least one condition must hold. */
  public static final CommunicationGroupMatch ANY = new CommunicationGroupMatch("any");

  /** All conditions must hold. */
  public static final CommunicationGroupMatch ALL = new CommunicationGroupMatch("all");

  @Override
  public String toString() {
    return value;
  }
}
