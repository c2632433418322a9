package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * What a component of a status page stands for.
 *
 * @param value the text on the wire
 */
public record StatusPageComponentSourceType(String value) implements OpenEnum {

  /** A service. */
  public static final StatusPageComponentSourceType SERVICE =
      new StatusPageComponentSourceType("Service");

  /** A functionality. */
  public static final StatusPageComponentSourceType FUNCTIONALITY =
      new StatusPageComponentSourceType("Functionality");

  @Override
  public String toString() {
    return value;
  }
}
