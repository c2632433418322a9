package dev.trivet.rootly.communications;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of the source of a status page component.
 *
 * @param value the text on the wire
 */
public record StatusPageComponentSourceType(String value) implements OpenEnum {

  /** The source is a service. */
  public static final StatusPageComponentSourceType SERVICE =
      new StatusPageComponentSourceType("Service");

  /** The source is a functionality. */
  public static final StatusPageComponentSourceType FUNCTIONALITY =
      new StatusPageComponentSourceType("Functionality");

  @Override
  public String toString() {
    return value;
  }
}
