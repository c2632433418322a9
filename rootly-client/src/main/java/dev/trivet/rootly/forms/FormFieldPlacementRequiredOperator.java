package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * How the conditions that make a field required are combined.
 *
 * @param value the text on the wire
 */
public record FormFieldPlacementRequiredOperator(String value) implements OpenEnum {

  /** All of them must be met. */
  public static final FormFieldPlacementRequiredOperator AND =
      new FormFieldPlacementRequiredOperator("and");

  /** At least one of them must be met. */
  public static final FormFieldPlacementRequiredOperator OR =
      new FormFieldPlacementRequiredOperator("or");

  @Override
  public String toString() {
    return value;
  }
}
