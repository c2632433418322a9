package dev.trivet.rollbar.notifications;

import dev.trivet.core.json.OpenEnum;

/**
 * The operation by which a filter compares.
 *
 * @param value the text on the wire
 */
public record FilterOperation(String value) implements OpenEnum {

  /** The attribute is equal to the value. */
  public static final FilterOperation EQ = new FilterOperation("eq");

  /** The attribute is not equal to the value. */
  public static final FilterOperation NEQ = new FilterOperation("neq");

  /** The attribute is greater than or equal to the value. */
  public static final FilterOperation GTE = new FilterOperation("gte");

  /** The attribute is less than or equal to the value. */
  public static final FilterOperation LTE = new FilterOperation("lte");

  /** The attribute contains the value. */
  public static final FilterOperation WITHIN = new FilterOperation("within");

  /** The attribute does not contain the value. */
  public static final FilterOperation NWITHIN = new FilterOperation("nwithin");

  /** The attribute matches the value, a regular expression. */
  public static final FilterOperation REGEX = new FilterOperation("regex");

  /** The attribute does not match the value, a regular expression. */
  public static final FilterOperation NREGEX = new FilterOperation("nregex");

  /** The attribute starts with the value. */
  public static final FilterOperation STARTSWITH = new FilterOperation("startswith");

  /** The attribute exists. */
  public static final FilterOperation EXISTS = new FilterOperation("exists");

  /** The attribute does not exist. */
  public static final FilterOperation NEXISTS = new FilterOperation("nexists");

  @Override
  public String toString() {
    return value;
  }
}
