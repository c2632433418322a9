package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether an edge connector is active or paused.
 *
 * @param value the text on the wire
 */
public record EdgeConnectorStatus(String value) implements OpenEnum {

  /** The edge connector is in use. */
  public static final EdgeConnectorStatus ACTIVE = new EdgeConnectorStatus("active");

  /** The edge connector is paused. */
  public static final EdgeConnectorStatus PAUSED = new EdgeConnectorStatus("paused");

  @Override
  public String toString() {
    return value;
  }
}
