package dev.trivet.rootly.forms;

import dev.trivet.core.json.OpenEnum;

/**
 * The operator that compares the value of a form field.
 *
 * @param value the text on the wire
 */
public record FormFieldComparison(String value) implements OpenEnum {

  /** The field's value equals the given values. */
  public static final FormFieldComparison EQUAL = new FormFieldComparison("equal");

  /** The field's value does not equal the given values. */
  public static final FormFieldComparison NOT_EQUAL = new FormFieldComparison("not_equal");

  /** The field has a value, whichever it is. */
  public static final FormFieldComparison IS_SET = new FormFieldComparison("is_set");

  /** The field has no value. */
  public static final FormFieldComparison IS_NOT_SET = new FormFieldComparison("is_not_set");

  @Override
  public String toString() {
    return value;
  }
}
