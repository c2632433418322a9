package dev.trivet.rootly.integrations;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of the values of a parameter.
 *
 * @param value the text on the wire
 */
public record EdgeConnectorActionActionMetadataParameterType(String value) implements OpenEnum {

  /** Text. */
  public static final EdgeConnectorActionActionMetadataParameterType STRING =
      new EdgeConnectorActionActionMetadataParameterType("string");

  /** A number. */
  public static final EdgeConnectorActionActionMetadataParameterType NUMBER =
      new EdgeConnectorActionActionMetadataParameterType("number");

  /** True or false. */
  public static final EdgeConnectorActionActionMetadataParameterType BOOLEAN =
      new EdgeConnectorActionActionMetadataParameterType("boolean");

  @Override
  public String toString() {
    return value;
  }
}
