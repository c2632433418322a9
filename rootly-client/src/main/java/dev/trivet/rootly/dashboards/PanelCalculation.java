package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * A calculation over the resources of a dataset.
 *
 * @param value the text on the wire
 */
public record PanelCalculation(String value) implements OpenEnum {

  /** How many there are. */
  public static final PanelCalculation COUNT = new PanelCalculation("count");

  /** The sum of their values. */
  public static final PanelCalculation SUM = new PanelCalculation("sum");

  /** The average of their values. */
  public static final PanelCalculation AVERAGE = new PanelCalculation("average");

  @Override
  public String toString() {
    return value;
  }
}
