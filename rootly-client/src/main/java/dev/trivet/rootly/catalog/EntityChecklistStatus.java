package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * How far a checklist has come.
 *
 * @param value the text on the wire
 */
public record EntityChecklistStatus(String value) implements OpenEnum {

  /** It exists, but nobody has begun. */
  public static final EntityChecklistStatus TRIGGERED = new EntityChecklistStatus("triggered");

  /** It has been begun. */
  public static final EntityChecklistStatus IN_PROGRESS = new EntityChecklistStatus("in_progress");

  /** It is complete. */
  public static final EntityChecklistStatus COMPLETED = new EntityChecklistStatus("completed");

  /** It was cancelled. */
  public static final EntityChecklistStatus CANCELLED = new EntityChecklistStatus("cancelled");

  @Override
  public String toString() {
    return value;
  }
}
