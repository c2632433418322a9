package dev.trivet.rootly.workflows;

import dev.trivet.rootly.incidents.IncidentStatus;

/** Builds a task that sets the status of the incident. Not thread-safe. */
public final class UpdateStatusTask extends TaskBuilder<UpdateStatusTask> {

  UpdateStatusTask(IncidentStatus status) {
    super("update_status");
    set("status", status);
  }

  /**
   * Sets the time without activity after which the status changes.
   *
   * @param inactivityTimeout the time, such as {@code 1 hour}
   * @return this builder
   */
  public UpdateStatusTask inactivityTimeout(String inactivityTimeout) {
    return set("inactivity_timeout", inactivityTimeout);
  }
}
