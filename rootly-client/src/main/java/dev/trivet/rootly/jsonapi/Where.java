package dev.trivet.rootly.jsonapi;

import java.util.List;

/**
 * The ways in which a list can be limited by one attribute, Rootly's own way of comparing included.
 * Immutable.
 *
 * @param <V> what the attribute is compared with
 * @param <Q> the query
 */
public final class Where<V, Q> extends Comparison<V, Q> {

  Where(Condition<Q> condition) {
    super(condition);
  }

  /**
   * The plain filter, which is the oldest one: Rootly decides what equal means.
   *
   * @param value what to compare with, without commas
   * @return the changed query
   */
  public Q is(V value) {
    return with("is", "", List.of(value));
  }
}
