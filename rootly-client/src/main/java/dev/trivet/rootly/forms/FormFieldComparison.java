package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * How a condition compares the value of a form field.
 *
 * @param value the text on the wire
 */
public record FormFieldComparison(String value) implements OpenEnum {

  /** It equals the given values. */
  public static final FormFieldComparison EQUAL = new FormFieldComparison("equal");

  /** It does not equal the given values. */
  public static final FormFieldComparison NOT_EQUAL = new FormFieldComparison("not_equal");

  /** It has any value. */
  public static final FormFieldComparison IS_SET = new FormFieldComparison("is_set");

  /** It has no value. */
  public static final FormFieldComparison IS_NOT_SET = new FormFieldComparison("is_not_set");

  @Override
  public String toString() {
    return value;
  }
}
