package dev.trivet.honeybadger.reporting;

import dev.trivet.core.json.OpenEnum;

/**
 * How a job of a check-in ended.
 *
 * @param value the text on the wire
 */
public record CheckInStatus(String value) implements OpenEnum {

  /** It did what it should. */
  public static final CheckInStatus SUCCESS = new CheckInStatus("success");

  /** It failed. */
  public static final CheckInStatus ERROR = new CheckInStatus("error");

  @Override
  public String toString() {
    return value;
  }
}
