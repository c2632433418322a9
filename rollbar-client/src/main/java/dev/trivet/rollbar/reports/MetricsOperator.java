package dev.trivet.rollbar.reports;

import dev.trivet.core.json.OpenEnum;
import java.util.Set;

/**
 * How a value is compared.
 *
 * @param value the text on the wire
 */
public record MetricsOperator(String value) implements OpenEnum {

  /** Equal to one of the values. */
  public static final MetricsOperator EQ = new MetricsOperator("eq");

  /** Equal to none of the values. */
  public static final MetricsOperator NE = new MetricsOperator("ne");

  /** Greater. */
  public static final MetricsOperator GT = new MetricsOperator("gt");

  /** Greater or equal. */
  public static final MetricsOperator GTE = new MetricsOperator("gte");

  /** Less. */
  public static final MetricsOperator LT = new MetricsOperator("lt");

  /** Less or equal. */
  public static final MetricsOperator LTE = new MetricsOperator("lte");

  /** Unlike a pattern. */
  public static final MetricsOperator NOT_LIKE = new MetricsOperator("not_like");

  /** Between two values. */
  public static final MetricsOperator BETWEEN = new MetricsOperator("between");

  /** Not between two values. */
  public static final MetricsOperator NOT_BETWEEN = new MetricsOperator("not_between");

  private static final Set<MetricsOperator> OF_ONE = Set.of(GT, GTE, LT, LTE, NOT_LIKE);

  /** How many values it takes; zero when any number will do, or the SDK does not know it. */
  int values() {
    return equals(BETWEEN) || equals(NOT_BETWEEN) ? 2 : OF_ONE.contains(this) ? 1 : 0;
  }

  @Override
  public String toString() {
    return value;
  }
}
