package dev.trivet.honeybadger.checkins;

import dev.trivet.core.json.OpenEnum;

/**
 * What is done to a check-in when all of a project are replaced.
 *
 * @param value the text on the wire
 */
public record CheckInOperation(String value) implements OpenEnum {

  /** It is new. */
  public static final CheckInOperation CREATE = new CheckInOperation("create");

  /** It was there and is changed. */
  public static final CheckInOperation UPDATE = new CheckInOperation("update");

  /** It was there and is not among the new ones. */
  public static final CheckInOperation DELETE = new CheckInOperation("delete");

  @Override
  public String toString() {
    return value;
  }
}
