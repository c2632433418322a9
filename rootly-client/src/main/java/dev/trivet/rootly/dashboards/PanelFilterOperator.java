package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * How the rules of a filter, or filters, are combined.
 *
 * @param value the text on the wire
 */
public record PanelFilterOperator(String value) implements OpenEnum {

  /** All rules or filters must match. */
  public static final PanelFilterOperator AND = new PanelFilterOperator("and");

  /** At least one rule or filter must match. */
  public static final PanelFilterOperator OR = new PanelFilterOperator("or");

  @Override
  public String toString() {
    return value;
  }
}
