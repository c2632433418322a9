package dev.trivet.honeybadger.v3.checkins;

import dev.trivet.core.json.OpenEnum;

/**
 * How a check-in is.
 *
 * @param value the text on the wire
 */
public record CheckInState(String value) implements OpenEnum {

  /** It has not reported yet. */
  public static final CheckInState PENDING = new CheckInState("pending");

  /** It reports as it should. */
  public static final CheckInState REPORTING = new CheckInState("reporting");

  /** A report is overdue. */
  public static final CheckInState MISSING = new CheckInState("missing");

  /** Its reports are not watched. */
  public static final CheckInState PAUSED = new CheckInState("paused");

  @Override
  public String toString() {
    return value;
  }
}
