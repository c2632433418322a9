package dev.trivet.rollbar.people;

import dev.trivet.core.json.OpenEnum;

/**
 * The state of a job that deletes a person's data.
 *
 * @param value the text on the wire
 */
public record DeletionState(String value) implements OpenEnum {

  /** The job has not started. */
  public static final DeletionState NEW = new DeletionState("new");

  /** The job is running. */
  public static final DeletionState RUNNING = new DeletionState("running");

  /** The job is paused. */
  public static final DeletionState PAUSED = new DeletionState("paused");

  /** The job has ended: the data is deleted. */
  public static final DeletionState SUCCESS = new DeletionState("success");

  /** The job was canceled. */
  public static final DeletionState CANCELLED = new DeletionState("cancelled");

  /** The job failed. */
  public static final DeletionState FAILED = new DeletionState("failed");

  /** {@return whether the job has ended, so that its state does not change anymore} */
  public boolean isFinal() {
    return equals(SUCCESS) || equals(CANCELLED) || equals(FAILED);
  }

  @Override
  public String toString() {
    return value;
  }
}
