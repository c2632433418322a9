package dev.trivet.rollbar.rql;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of a query's job.
 *
 * @param value the text on the wire
 */
public record RqlStatus(String value) implements OpenEnum {

  /** The query waits to be run. */
  public static final RqlStatus NEW = new RqlStatus("new");

  /** The query is running. */
  public static final RqlStatus RUNNING = new RqlStatus("running");

  /** The query has a result. */
  public static final RqlStatus SUCCESS = new RqlStatus("success");

  /** The query failed. */
  public static final RqlStatus FAILED = new RqlStatus("failed");

  /** The query was canceled. */
  public static final RqlStatus CANCELLED = new RqlStatus("cancelled");

  /** The query took more than ten minutes. */
  public static final RqlStatus TIMED_OUT = new RqlStatus("timed_out");

  /**
   * {@return whether the query has ended; false for a status that this version of the SDK does not
   * know}
   */
  public boolean isFinal() {
    return equals(SUCCESS) || equals(FAILED) || equals(CANCELLED) || equals(TIMED_OUT);
  }

  @Override
  public String toString() {
    return value;
  }
}
