package dev.trivet.rootly.jsonapi;

/**
 * The ways to limit a list by one attribute. Immutable. A value must not be blank: Rootly would
 * take a blank value as no condition and list everything.
 *
 * @param <V> the values that the attribute is compared with
 * @param <Q> the query
 */
public sealed class Comparison<V, Q> permits Where {

  /** Adds a condition to a query. */
  interface Condition<Q> {

    /** The changed query; the way is the method called, for errors. */
    Q with(String way, String operator, Object[] values);
  }

  private final Condition<Q> condition;

  Comparison(Condition<Q> condition) {
    this.condition = condition;
  }

  /** Adds a condition. */
  final Q with(String way, String operator, Object... values) {
    return condition.with(way, operator, values);
  }

  /**
   * Limits the list to resources whose attribute equals a value.
   *
   * @param value the value
   * @return a changed copy of the query
   */
  public final Q eq(V value) {
    return with("eq", "[eq]", value);
  }

  /**
   * Limits the list to resources whose attribute does not equal a value.
   *
   * @param value the value
   * @return a changed copy of the query
   */
  public final Q notEq(V value) {
    return with("notEq", "[not_eq]", value);
  }

  /**
   * Limits the list to resources whose attribute equals one of several values.
   *
   * @param values the values, at least one, without commas
   * @return a changed copy of the query
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Q in(V... values) {
    return with("in", "[in]", values);
  }

  /**
   * Limits the list to resources whose attribute equals none of several values.
   *
   * @param values the values, at least one, without commas
   * @return a changed copy of the query
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Q notIn(V... values) {
    return with("notIn", "[not_in]", values);
  }
}
