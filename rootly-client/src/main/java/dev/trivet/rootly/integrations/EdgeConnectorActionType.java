package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether an edge connector action is a script or an HTTP request.
 *
 * @param value the text on the wire
 */
public record EdgeConnectorActionType(String value) implements OpenEnum {

  /** A script. */
  public static final EdgeConnectorActionType SCRIPT = new EdgeConnectorActionType("script");

  /** An HTTP request. */
  public static final EdgeConnectorActionType HTTP = new EdgeConnectorActionType("http");

  @Override
  public String toString() {
    return value;
  }
}
