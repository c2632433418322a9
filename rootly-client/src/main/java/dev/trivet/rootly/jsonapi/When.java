package dev.trivet.rootly.jsonapi;

import java.time.Instant;

/**
 * The ways in which a list can be limited by a time. Immutable.
 *
 * @param <Q> the query
 */
public final class When<Q> {

  /** Adds a condition to a query. */
  interface Condition<Q> {

    /** The changed query; the way is the method called, for errors. */
    Q with(String way, String operator, Instant time);
  }

  private final Condition<Q> condition;

  When(Condition<Q> condition) {
    this.condition = condition;
  }

  /**
   * Later than a time.
   *
   * @param time the time
   * @return the changed query
   */
  public Q after(Instant time) {
    return condition.with("after", "[gt]", time);
  }

  /**
   * At a time or later.
   *
   * @param time the time
   * @return the changed query
   */
  public Q since(Instant time) {
    return condition.with("since", "[gte]", time);
  }

  /**
   * Earlier than a time.
   *
   * @param time the time
   * @return the changed query
   */
  public Q before(Instant time) {
    return condition.with("before", "[lt]", time);
  }

  /**
   * At a time or earlier.
   *
   * @param time the time
   * @return the changed query
   */
  public Q until(Instant time) {
    return condition.with("until", "[lte]", time);
  }
}
