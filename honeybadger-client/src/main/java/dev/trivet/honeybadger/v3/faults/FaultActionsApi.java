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
import java.util.Map;

/**
 * What can be done with one fault of a project. A fault that was merged into another one is refused
 * with a conflict. Immutable and thread-safe. Experimental.
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
   * Turns notifications about a fault off for a while.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param snooze for how long
   * @return the fault
   * @throws NotFoundException when the token has access to no such project or fault
   * @throws ValidationException when Honeybadger does not accept something
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public Fault snooze(String projectId, String faultId, FaultSnooze snooze) {
    return transport.call(SNOOZE, CallInput.path(projectId, faultId).payload(snooze));
  }

  /**
   * Turns notifications about a fault on again.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the fault
   * @throws NotFoundException when the token has access to no such project or fault
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
   * @param assigneeId the ID of the assignee
   * @return the fault
   * @throws NotFoundException when the token has access to no such project or fault
   * @throws ValidationException when Honeybadger does not accept something
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public Fault assign(String projectId, String faultId, String assigneeId) {
    return transport.call(
        ASSIGN, CallInput.path(projectId, faultId).payload(Map.of("assignee_id", assigneeId)));
  }

  /**
   * Takes a fault from its assignee.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the fault
   * @throws NotFoundException when the token has access to no such project or fault
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public Fault unassign(String projectId, String faultId) {
    return transport.call(UNASSIGN, CallInput.path(projectId, faultId));
  }

  /**
   * Begins to merge a fault into another one, which survives; Honeybadger is still at work when it
   * has responded.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param targetFaultId the ID of the fault that survives
   * @return the merge
   * @throws NotFoundException when the token has access to no such project or fault
   * @throws ValidationException when Honeybadger does not accept something
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public FaultMerge merge(String projectId, String faultId, String targetFaultId) {
    return transport.call(
        MERGE,
        CallInput.path(projectId, faultId).payload(Map.of("target_fault_id", targetFaultId)));
  }

  /**
   * Stops recording occurrences of a fault for a while.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @param time for how long
   * @return the fault
   * @throws NotFoundException when the token has access to no such project or fault
   * @throws ValidationException when Honeybadger does not accept something
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public Fault pauseRecording(String projectId, String faultId, String time) {
    return transport.call(
        PAUSE_RECORDING, CallInput.path(projectId, faultId).payload(Map.of("time", time)));
  }

  /**
   * Records occurrences of a fault again.
   *
   * @param projectId the project's ID
   * @param faultId the fault's ID
   * @return the fault
   * @throws NotFoundException when the token has access to no such project or fault
   * @throws ConflictException when the fault was merged into another one, which {@link
   *     ErrorDetails} names
   */
  public Fault resumeRecording(String projectId, String faultId) {
    return transport.call(RESUME_RECORDING, CallInput.path(projectId, faultId));
  }
}
