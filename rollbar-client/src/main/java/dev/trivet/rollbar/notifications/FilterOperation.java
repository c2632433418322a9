package dev.trivet.rollbar.notifications;

import dev.trivet.core.json.OpenEnum;

/**
 * How a filter compares.
 *
 * @param value the text on the wire
 */
public record FilterOperation(String value) implements OpenEnum {

  /** It is equal. */
  public static final FilterOperation EQ = new FilterOperation("eq");

  /** It is not equal. */
  public static final FilterOperation NEQ = new FilterOperation("neq");

  /** It is greater or equal. */
  public static final FilterOperation GTE = new FilterOperation("gte");

  /** It is less or equal. */
  public static final FilterOperation LTE = new FilterOperation("lte");

  /** It contains the value. */
  public static final FilterOperation WITHIN = new FilterOperation("within");

  /** It does not contain the value. */
  public static final FilterOperation NWITHIN = new FilterOperation("nwithin");

  /** It matches a regular expression. */
  public static final FilterOperation REGEX = new FilterOperation("regex");

  /** It does not match a regular expression. */
  public static final FilterOperation NREGEX = new FilterOperation("nregex");

  /** It starts with the value. */
  public static final FilterOperation STARTSWITH = new FilterOperation("startswith");

  /** It is there. */
  public static final FilterOperation EXISTS = new FilterOperation("exists");

  /** It is not there. */
  public static final FilterOperation NEXISTS = new FilterOperation("nexists");

  @Override
  public String toString() {
    return value;
  }
}
