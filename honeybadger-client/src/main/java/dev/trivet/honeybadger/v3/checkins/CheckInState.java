package dev.trivet.honeybadger.v3.checkins;

import dev.trivet.core.json.OpenEnum;

/**
 * The state of a check-in.
 *
 * @param value the text on the wire
 */
public record CheckInState(String value) implements OpenEnum {

  /** No report has arrived yet. */
  public static final CheckInState PENDING = new CheckInState("pending");

  /** Reports arrive as expected. */
  public static final CheckInState REPORTING = new CheckInState("reporting");

  /** A report is overdue. */
  public static final CheckInState MISSING = new CheckInState("missing");

  /** The check-in is paused, and missing reports are not noticed. */
  public static final CheckInState PAUSED = new CheckInState("paused");

  @Override
  public String toString() {
    return value;
  }
}
