package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * How a condition compares the value of a form field.
 *
 * @param value the text on the wire
 */
public record FormFieldPlacementConditionComparison(String value) implements OpenEnum {

  /** It equals the given values. */
  public static final FormFieldPlacementConditionComparison EQUAL =
      new FormFieldPlacementConditionComparison("equal");

  /** It does not equal the given values. */
  public static final FormFieldPlacementConditionComparison NOT_EQUAL =
      new FormFieldPlacementConditionComparison("not_equal");

  /** It has any value. */
  public static final FormFieldPlacementConditionComparison IS_SET =
      new FormFieldPlacementConditionComparison("is_set");

  /** It has no value. */
  public static final FormFieldPlacementConditionComparison IS_NOT_SET =
      new FormFieldPlacementConditionComparison("is_not_set");

  @Override
  public String toString() {
    return value;
  }
}
