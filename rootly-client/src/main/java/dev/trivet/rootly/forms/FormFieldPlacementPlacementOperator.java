package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * How the conditions that put a field on a form are combined.
 *
 * @param value the text on the wire
 */
public record FormFieldPlacementPlacementOperator(String value) implements OpenEnum {

  /** All of them must be met. */
  public static final FormFieldPlacementPlacementOperator AND =
      new FormFieldPlacementPlacementOperator("and");

  /** At least one of them must be met. */
  public static final FormFieldPlacementPlacementOperator OR =
      new FormFieldPlacementPlacementOperator("or");

  @Override
  public String toString() {
    return value;
  }
}
