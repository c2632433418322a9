package dev.trivet.rollbar.reports;

import dev.trivet.core.json.OpenEnum;
import java.util.Set;

/**
 * The operator that compares a field of an occurrence with values.
 *
 * @param value the text on the wire
 */
public record MetricsOperator(String value) implements OpenEnum {

  /** The field is equal to one of the values. */
  public static final MetricsOperator EQ = new MetricsOperator("eq");

  /** The field is equal to none of the values. */
  public static final MetricsOperator NE = new MetricsOperator("ne");

  /** The field is greater than the value. */
  public static final MetricsOperator GT = new MetricsOperator("gt");

  /** The field is greater than or equal to the value. */
  public static final MetricsOperator GTE = new MetricsOperator("gte");

  /** The field is less than the value. */
  public static final MetricsOperator LT = new MetricsOperator("lt");

  /** The field is less than or equal to the value. */
  public static final MetricsOperator LTE = new MetricsOperator("lte");

  /** The field does not match the pattern. */
  public static final MetricsOperator NOT_LIKE = new MetricsOperator("not_like");

  /** The field is between the two values. */
  public static final MetricsOperator BETWEEN = new MetricsOperator("between");

  /** The field is not between the two values. */
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
