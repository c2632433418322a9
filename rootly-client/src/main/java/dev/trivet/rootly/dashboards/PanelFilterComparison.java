package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * How a rule compares an attribute.
 *
 * @param value the text on the wire
 */
public record PanelFilterComparison(String value) implements OpenEnum {

  /** It is equal to the value. */
  public static final PanelFilterComparison EQUAL = new PanelFilterComparison("=");

  /** It is not equal to the value. */
  public static final PanelFilterComparison NOT_EQUAL = new PanelFilterComparison("!=");

  /** It is greater than the value or equal to it. */
  public static final PanelFilterComparison AT_LEAST = new PanelFilterComparison(">=");

  /** It is less than the value or equal to it. */
  public static final PanelFilterComparison AT_MOST = new PanelFilterComparison("<=");

  /** It exists. */
  public static final PanelFilterComparison EXISTS = new PanelFilterComparison("exists");

  /** It does not exist. */
  public static final PanelFilterComparison NOT_EXISTS = new PanelFilterComparison("not_exists");

  /** It contains the value. */
  public static final PanelFilterComparison CONTAINS = new PanelFilterComparison("contains");

  /** It does not contain the value. */
  public static final PanelFilterComparison NOT_CONTAINS =
      new PanelFilterComparison("not_contains");

  /** It is assigned. */
  public static final PanelFilterComparison ASSIGNED = new PanelFilterComparison("assigned");

  /** It is not assigned. */
  public static final PanelFilterComparison UNASSIGNED = new PanelFilterComparison("unassigned");

  @Override
  public String toString() {
    return value;
  }
}
