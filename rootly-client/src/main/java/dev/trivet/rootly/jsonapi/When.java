package dev.trivet.rootly.jsonapi;

import java.time.Instant;

/**
 * The ways to limit a list by a time. Immutable.
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
   * Limits the list to resources whose time is later than a point in time.
   *
   * @param time the point in time
   * @return a changed copy of the query
   */
  public Q after(Instant time) {
    return condition.with("after", "[gt]", time);
  }

  /**
   * Limits the list to resources whose time is at a point in time or later.
   *
   * @param time the point in time
   * @return a changed copy of the query
   */
  public Q since(Instant time) {
    return condition.with("since", "[gte]", time);
  }

  /**
   * Limits the list to resources whose time is earlier than a point in time.
   *
   * @param time the point in time
   * @return a changed copy of the query
   */
  public Q before(Instant time) {
    return condition.with("before", "[lt]", time);
  }

  /**
   * Limits the list to resources whose time is at a point in time or earlier.
   *
   * @param time the point in time
   * @return a changed copy of the query
   */
  public Q until(Instant time) {
    return condition.with("until", "[lte]", time);
  }
}
