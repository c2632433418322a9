package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How a condition compares a property of an alert.
 *
 * @param value the text on the wire
 */
public record AlertComparison(String value) implements OpenEnum {

  /** The property is one of the values. */
  public static final AlertComparison IS_ONE_OF = new AlertComparison("is_one_of");

  /** The property is none of the values. */
  public static final AlertComparison IS_NOT_ONE_OF = new AlertComparison("is_not_one_of");

  /** The property contains the value. */
  public static final AlertComparison CONTAINS = new AlertComparison("contains");

  /** The property does not contain the value. */
  public static final AlertComparison DOES_NOT_CONTAIN = new AlertComparison("does_not_contain");

  /** The property starts with the value. */
  public static final AlertComparison STARTS_WITH = new AlertComparison("starts_with");

  /** The property ends with the value. */
  public static final AlertComparison ENDS_WITH = new AlertComparison("ends_with");

  /** The property matches the value, a regular expression. */
  public static final AlertComparison MATCHES_REGEX = new AlertComparison("matches_regex");

  /** The property is empty. */
  public static final AlertComparison IS_EMPTY = new AlertComparison("is_empty");

  /** The property is the same as in an alert of the group; for alert groups only. */
  public static final AlertComparison MATCHES_EXISTING_ALERT =
      new AlertComparison("matches_existing_alert");

  /** The property is the value; seen in responses of older rules. */
  public static final AlertComparison IS = new AlertComparison("is");

  @Override
  public String toString() {
    return value;
  }
}
