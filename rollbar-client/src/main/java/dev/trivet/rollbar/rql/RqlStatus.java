package dev.trivet.rollbar.rql;

import dev.trivet.core.json.OpenEnum;

/**
 * How far a query is.
 *
 * @param value the text on the wire
 */
public record RqlStatus(String value) implements OpenEnum {

  /** It waits for its turn. */
  public static final RqlStatus NEW = new RqlStatus("new");

  /** It is being carried out. */
  public static final RqlStatus RUNNING = new RqlStatus("running");

  /** It has a result. */
  public static final RqlStatus SUCCESS = new RqlStatus("success");

  /** It went wrong. */
  public static final RqlStatus FAILED = new RqlStatus("failed");

  /** It was canceled. */
  public static final RqlStatus CANCELLED = new RqlStatus("cancelled");

  /** It took more than ten minutes. */
  public static final RqlStatus TIMED_OUT = new RqlStatus("timed_out");

  /** {@return whether nothing more will happen; a status that is new to the SDK may be anything} */
  public boolean isFinal() {
    return equals(SUCCESS) || equals(FAILED) || equals(CANCELLED) || equals(TIMED_OUT);
  }

  @Override
  public String toString() {
    return value;
  }
}
