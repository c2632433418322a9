package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * What an edge connector action is.
 *
 * @param value the text on the wire
 */
public record EdgeConnectorActionActionActionType(String value) implements OpenEnum {

  /** A script. */
  public static final EdgeConnectorActionActionActionType SCRIPT =
      new EdgeConnectorActionActionActionType("script");

  /** An HTTP request. */
  public static final EdgeConnectorActionActionActionType HTTP =
      new EdgeConnectorActionActionActionType("http");

  @Override
  public String toString() {
    return value;
  }
}
