package dev.trivet.honeybadger.reporting;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether the job of a check-in succeeded.
 *
 * @param value the text on the wire
 */
public record CheckInStatus(String value) implements OpenEnum {

  /** The job succeeded. */
  public static final CheckInStatus SUCCESS = new CheckInStatus("success");

  /** The job failed. */
  public static final CheckInStatus ERROR = new CheckInStatus("error");

  @Override
  public String toString() {
    return value;
  }
}
