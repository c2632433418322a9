package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of the values of a parameter.
 *
 * @param value the text on the wire
 */
public record EdgeConnectorActionParameterType(String value) implements OpenEnum {

  /** Text. */
  public static final EdgeConnectorActionParameterType STRING =
      new EdgeConnectorActionParameterType("string");

  /** A number. */
  public static final EdgeConnectorActionParameterType NUMBER =
      new EdgeConnectorActionParameterType("number");

  /** True or false. */
  public static final EdgeConnectorActionParameterType BOOLEAN =
      new EdgeConnectorActionParameterType("boolean");

  @Override
  public String toString() {
    return value;
  }
}
