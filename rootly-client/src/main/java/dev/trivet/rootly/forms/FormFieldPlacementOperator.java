package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * How the conditions of a placement are combined.
 *
 * @param value the text on the wire
 */
public record FormFieldPlacementOperator(String value) implements OpenEnum {

  /** All conditions must be met. */
  public static final FormFieldPlacementOperator AND = new FormFieldPlacementOperator("and");

  /** At least one condition must be met. */
  public static final FormFieldPlacementOperator OR = new FormFieldPlacementOperator("or");

  @Override
  public String toString() {
    return value;
  }
}
