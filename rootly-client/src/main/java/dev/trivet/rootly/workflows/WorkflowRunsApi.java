package dev.trivet.rootly.workflows;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Workflow runs: when a workflow ran, on what, and how it went. Creating a run carries out the
 * tasks, so messages may be sent and people paged. Immutable and thread-safe.
 */
public final class WorkflowRunsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.workflowRuns");

  static final Endpoint<Listing<WorkflowRunResult>> LIST =
      GROUP.page("list", "GET v1/workflows/{workflow_id}/workflow_runs", WorkflowRunResult.class);
  static final Endpoint<WorkflowRunResult> CREATE =
      GROUP
          .one("create", "POST v1/workflows/{workflow_id}/workflow_runs", WorkflowRunResult.class)
          .wrappedIn("workflow_runs");

  private final Transport transport;

  WorkflowRunsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists the runs of a workflow.
   *
   * @param workflowId the ID of the workflow
   * @param query which ones
   * @return the workflow run results; fetched while they are walked
   */
  public Listing<WorkflowRunResult> list(String workflowId, WorkflowRunQuery query) {
    return transport.call(LIST, CallInput.path(workflowId).query(query.parameters()));
  }

  /**
   * Runs a workflow: its tasks are carried out for real. Unless the input says otherwise, it starts
   * at once, without its wait and whether or not its conditions hold.
   *
   * @param workflowId the ID of the workflow
   * @param input what to send
   * @return the workflow run result
   */
  public WorkflowRunResult create(String workflowId, WorkflowRunInput input) {
    return transport.call(CREATE, CallInput.path(workflowId).payload(input));
  }
}
