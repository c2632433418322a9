package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * Whom an escalation level pages of a schedule.
 *
 * @param value the text on the wire
 */
public record PagingScheduleStrategy(String value) implements OpenEnum {

  /** Only those who are on call. */
  public static final PagingScheduleStrategy ON_CALL_ONLY =
      new PagingScheduleStrategy("on_call_only");

  /** Everyone in the schedule. */
  public static final PagingScheduleStrategy EVERYONE = new PagingScheduleStrategy("everyone");

  @Override
  public String toString() {
    return value;
  }
}
