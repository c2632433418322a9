package dev.trivet.rootly.workflows;

import dev.trivet.core.Listing;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.EndpointGroup;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Workflow runs: the executions of a workflow. Creating a run carries out the workflow's tasks, so
 * messages may be sent and people paged.
 *
 * @see <a href="https://docs.rootly.com/api-reference/workflowruns/list-workflow-runs">Rootly:
 *     workflow runs</a>
 */
public final class WorkflowRunsApi {

  private static final EndpointGroup GROUP = CollectionEndpoints.group("rootly.workflowRuns");

  static final Endpoint<Listing<WorkflowRun>> LIST =
      GROUP.page("list", "GET v1/workflows/{workflow_id}/workflow_runs", WorkflowRun.class);
  static final Endpoint<WorkflowRun> CREATE =
      GROUP
          .one("create", "POST v1/workflows/{workflow_id}/workflow_runs", WorkflowRun.class)
          .wrappedIn("workflow_runs");

  private final Transport transport;

  WorkflowRunsApi(Transport transport) {
    this.transport = transport;
  }

  /**
   * Lists all runs of a workflow.
   *
   * @param workflowId the ID of the workflow
   * @return the runs; fetched page by page as you iterate
   */
  public Listing<WorkflowRun> list(String workflowId) {
    return transport.call(LIST, CallInput.path(workflowId));
  }

  /**
   * Lists runs of a workflow.
   *
   * @param workflowId the ID of the workflow
   * @param query which runs to list
   * @return the runs; fetched page by page as you iterate
   * @throws dev.trivet.core.error.NotFoundException when there is no such workflow
   */
  public Listing<WorkflowRun> list(String workflowId, WorkflowRunQuery query) {
    return transport.call(LIST, CallInput.path(workflowId).query(query));
  }

  /**
   * Runs a workflow: its tasks are carried out for real. Never retried when its outcome is in
   * doubt. Unless the input says otherwise, the workflow starts at once, without its wait, whether
   * or not its conditions are met.
   *
   * @param workflowId the ID of the workflow
   * @param input the resource to run the workflow on, and how
   * @return the run, which Rootly has queued or started
   * @throws IllegalArgumentException when the input names more than one resource; nothing is sent
   *     then
   * @throws dev.trivet.core.error.NotFoundException when there is no such workflow
   * @throws dev.trivet.core.error.ValidationException when the workflow cannot run on that resource
   */
  public WorkflowRun create(String workflowId, WorkflowRunInput input) {
    return transport.call(CREATE, CallInput.path(workflowId).payload(input));
  }
}
