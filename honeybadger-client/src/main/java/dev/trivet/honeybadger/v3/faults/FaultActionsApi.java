package dev.trivet.honeybadger.v3.faults;

import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.honeybadger.v3.ErrorDetails;
import dev.trivet.honeybadger.v3.wire.V3Api;

/**
 * Operations on one fault of a project: snooze it, assign it, merge it into another one, and pause
 * or resume its recording. They fail with a conflict if the fault was merged into another one.
 * Immutable and thread-safe. Experimental.
 */
public final class FaultActionsApi {

  private static final EndpointGroup FAULT_ACTIONS = V3Api.group("honeybadger-v3.faultActions");

  static final Endpoint<Fault> SNOOZE =
      FAULT_ACTIONS.one(
          "snooze", "POST projects/{project_id}/faults/{fault_id}/snooze", Fault.class);
  static final Endpoint<Fault> UNSNOOZE =
      FAULT_ACTIONS.one(
          "unsnooze", "DELETE projects/{project_id}/faults/{fault_id}/snooze", Fault.class);
  static final Endpoint<Fault> ASSIGN =
      FAULT_ACTIONS
          .one("assign", "POST projects/{project_id}/faults/{fault_id}/assign", Fault.class)
          .requires("assignee_id");
  static final Endpoint<Fault> UNASSIGN =
      FAULT_ACTIONS.one(
          "unassign", "DELETE projects/{project_id}/faults/{fault_id}/assign", Fault.class);
  static final Endpoint<FaultMerge> MERGE =
      FAULT_ACTIONS
          .one("merge", "POST projects/{project_id}/faults/{fault_id}/merge", FaultMerge.class)
          .requires("target_fault_id");
  static final Endpoint<Fault> PAUSE_RECORDING =
      FAULT_ACTIONS
          .one(
              "pauseRecording",
              "POST projects/{project_id}/faults/{fault_id}/pause_recording",
              Fault.class)
          .requires("time");
  static final Endpoint<Fault> RESUME_RECORDING =
      FAULT_ACTIONS.one(
          "resumeRecording",
          "POST projects/{project_id}/faults/{fault_id}/resume_recording",
          Fault.class);

  private final Transport transport;

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public FaultActionsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Snoozes a fault: turns notifications about it off for a while.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param snooze how long the snooze lasts
   * @return the fault
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   * @throws ValidationException when Honeybadger rejects a value
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public Fault snooze(String projectId, String faultId, FaultSnooze snooze) {
    return transport.call(SNOOZE, CallInput.path(projectId, faultId).payload(snooze));
  }

  /**
   * Ends the snooze of a fault: turns notifications about it on again.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the fault
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public Fault unsnooze(String projectId, String faultId) {
    return transport.call(UNSNOOZE, CallInput.path(projectId, faultId));
  }

  /**
   * Assigns a fault to a user.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param assigneeId the ID of the user whom the fault is assigned to
   * @return the fault
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   * @throws ValidationException when Honeybadger rejects a value
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public Fault assign(String projectId, String faultId, String assigneeId) {
    return transport.call(
        ASSIGN, CallInput.path(projectId, faultId).payload("assignee_id", assigneeId));
  }

  /**
   * Removes the assignee of a fault.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the fault
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public Fault unassign(String projectId, String faultId) {
    return transport.call(UNASSIGN, CallInput.path(projectId, faultId));
  }

  /**
   * Starts to merge a fault into another one, which is kept. Honeybadger responds before the merge
   * is finished.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param targetFaultId the ID of the fault that is kept
   * @return the merge that was started
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   * @throws ValidationException when Honeybadger rejects a value
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public FaultMerge merge(String projectId, String faultId, String targetFaultId) {
    return transport.call(
        MERGE, CallInput.path(projectId, faultId).payload("target_fault_id", targetFaultId));
  }

  /**
   * Pauses the recording of a fault's occurrences for a while.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param time how long to pause, in Honeybadger's words; the accepted ones are not known
   * @return the fault
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   * @throws ValidationException when Honeybadger rejects a value
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public Fault pauseRecording(String projectId, String faultId, String time) {
    return transport.call(
        PAUSE_RECORDING, CallInput.path(projectId, faultId).payload("time", time));
  }

  /**
   * Resumes the recording of a fault's occurrences.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the fault
   * @throws NotFoundException when there is no such project or fault, or the token has no access to
   *     it
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public Fault resumeRecording(String projectId, String faultId) {
    return transport.call(RESUME_RECORDING, CallInput.path(projectId, faultId));
  }
}
