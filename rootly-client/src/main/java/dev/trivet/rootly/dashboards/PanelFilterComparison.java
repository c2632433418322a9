package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * How a rule of a filter compares an attribute.
 *
 * @param value the text on the wire
 */
public record PanelFilterComparison(String value) implements OpenEnum {

  /** The attribute is equal to the value. */
  public static final PanelFilterComparison EQUAL = new PanelFilterComparison("=");

  /** The attribute is not equal to the value. */
  public static final PanelFilterComparison NOT_EQUAL = new PanelFilterComparison("!=");

  /** The attribute is greater than or equal to the value. */
  public static final PanelFilterComparison AT_LEAST = new PanelFilterComparison(">=");

  /** The attribute is less than or equal to the value. */
  public static final PanelFilterComparison AT_MOST = new PanelFilterComparison("<=");

  /** The attribute exists. */
  public static final PanelFilterComparison EXISTS = new PanelFilterComparison("exists");

  /** The attribute does not exist. */
  public static final PanelFilterComparison NOT_EXISTS = new PanelFilterComparison("not_exists");

  /** The attribute contains the value. */
  public static final PanelFilterComparison CONTAINS = new PanelFilterComparison("contains");

  /** The attribute does not contain the value. */
  public static final PanelFilterComparison NOT_CONTAINS =
      new PanelFilterComparison("not_contains");

  /** The attribute is assigned. */
  public static final PanelFilterComparison ASSIGNED = new PanelFilterComparison("assigned");

  /** The attribute is not assigned. */
  public static final PanelFilterComparison UNASSIGNED = new PanelFilterComparison("unassigned");

  @Override
  public String toString() {
    return value;
  }
}
