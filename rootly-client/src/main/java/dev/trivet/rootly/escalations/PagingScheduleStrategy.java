package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * Which users of a schedule an escalation level pages.
 *
 * @param value the text on the wire
 */
public record PagingScheduleStrategy(String value) implements OpenEnum {

  /** Only the users who are on call; the default. */
  public static final PagingScheduleStrategy ON_CALL_ONLY =
      new PagingScheduleStrategy("on_call_only");

  /** All users in the schedule. */
  public static final PagingScheduleStrategy EVERYONE = new PagingScheduleStrategy("everyone");

  @Override
  public String toString() {
    return value;
  }
}
