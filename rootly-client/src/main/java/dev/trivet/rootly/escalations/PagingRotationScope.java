package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * The rotation scope of an escalation level: which members of a schedule take turns.
 *
 * @param value the text on the wire
 */
public record PagingRotationScope(String value) implements OpenEnum {

  /** Only the members of the active rotation. */
  public static final PagingRotationScope ACTIVE_ROTATION =
      new PagingRotationScope("active_rotation");

  /** All members of the schedule. */
  public static final PagingRotationScope ENTIRE_SCHEDULE =
      new PagingRotationScope("entire_schedule");

  @Override
  public String toString() {
    return value;
  }
}
