package dev.trivet.rollbar.people;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the deletion of a person's data is.
 *
 * @param value the text on the wire
 */
public record DeletionState(String value) implements OpenEnum {

  /** It has not begun. */
  public static final DeletionState NEW = new DeletionState("new");

  /** It is under way. */
  public static final DeletionState RUNNING = new DeletionState("running");

  /** It is interrupted. */
  public static final DeletionState PAUSED = new DeletionState("paused");

  /** It is done. */
  public static final DeletionState SUCCESS = new DeletionState("success");

  /** It was given up. */
  public static final DeletionState CANCELLED = new DeletionState("cancelled");

  /** It went wrong. */
  public static final DeletionState FAILED = new DeletionState("failed");

  /** {@return whether nothing more will happen} */
  public boolean isFinal() {
    return equals(SUCCESS) || equals(CANCELLED) || equals(FAILED);
  }

  @Override
  public String toString() {
    return value;
  }
}
