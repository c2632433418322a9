package dev.trivet.honeybadger.checkins;

import dev.trivet.core.json.OpenEnum;

/**
 * What is done to a check-in when all check-ins of a project are replaced.
 *
 * @param value the text on the wire
 */
public record CheckInOperation(String value) implements OpenEnum {

  /** The check-in is created. */
  public static final CheckInOperation CREATE = new CheckInOperation("create");

  /** The check-in existed and is updated. */
  public static final CheckInOperation UPDATE = new CheckInOperation("update");

  /** The check-in existed and is deleted, because it is not among the new ones. */
  public static final CheckInOperation DELETE = new CheckInOperation("delete");

  @Override
  public String toString() {
    return value;
  }
}
