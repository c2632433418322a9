package dev.trivet.rootly.jsonapi;

/**
 * The ways to limit a list by one attribute, including Rootly's own comparison. Immutable.
 *
 * @param <V> the values that the attribute is compared with
 * @param <Q> the query
 */
public final class Where<V, Q> extends Comparison<V, Q> {

  Where(Condition<Q> condition) {
    super(condition);
  }

  /**
   * Limits the list with Rootly's plain filter, the oldest one: Rootly decides how it compares the
   * value.
   *
   * @param value the value to compare with, without commas
   * @return a changed copy of the query
   */
  public Q is(V value) {
    return with("is", "", value);
  }
}
