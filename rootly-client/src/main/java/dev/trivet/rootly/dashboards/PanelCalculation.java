package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * A calculation over the resources of a dataset.
 *
 * @param value the text on the wire
 */
public record PanelCalculation(String value) implements OpenEnum {

  /** The number of resources. */
  public static final PanelCalculation COUNT = new PanelCalculation("count");

  /** The sum of the resources' values. */
  public static final PanelCalculation SUM = new PanelCalculation("sum");

  /** The average of the resources' values. */
  public static final PanelCalculation AVERAGE = new PanelCalculation("average");

  @Override
  public String toString() {
    return value;
  }
}
