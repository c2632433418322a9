package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * What an edge connector action is.
 *
 * @param value the text on the wire
 */
public record EdgeConnectorActionActionType(String value) implements OpenEnum {

  /** A script. */
  public static final EdgeConnectorActionActionType SCRIPT =
      new EdgeConnectorActionActionType("script");

  /** An HTTP request. */
  public static final EdgeConnectorActionActionType HTTP =
      new EdgeConnectorActionActionType("http");

  @Override
  public String toString() {
    return value;
  }
}
