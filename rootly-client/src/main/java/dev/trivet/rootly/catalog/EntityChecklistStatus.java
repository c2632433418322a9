package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of a checklist.
 *
 * @param value the text on the wire
 */
public record EntityChecklistStatus(String value) implements OpenEnum {

  /** The checklist has been created, but nobody has started it. */
  public static final EntityChecklistStatus TRIGGERED = new EntityChecklistStatus("triggered");

  /** The checklist has been started. */
  public static final EntityChecklistStatus IN_PROGRESS = new EntityChecklistStatus("in_progress");

  /** The checklist is complete. */
  public static final EntityChecklistStatus COMPLETED = new EntityChecklistStatus("completed");

  /** The checklist was canceled. */
  public static final EntityChecklistStatus CANCELLED = new EntityChecklistStatus("cancelled");

  @Override
  public String toString() {
    return value;
  }
}
