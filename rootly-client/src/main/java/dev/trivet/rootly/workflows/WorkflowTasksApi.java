package dev.trivet.rootly.workflows;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Workflow tasks: the steps of a workflow, which create a Slack channel or page people, for
 * example. The parent of a task is a workflow.
 *
 * @see <a href="https://docs.rootly.com/api-reference/workflowtasks/list-workflow-tasks">Rootly:
 *     workflow tasks</a>
 */
public final class WorkflowTasksApi
    extends NestedApi<WorkflowTask, WorkflowTaskInput, WorkflowTaskQuery> {

  static final CollectionEndpoints<WorkflowTask> WORKFLOW_TASKS =
      CollectionEndpoints.of(
              "rootly.workflowTasks",
              "workflow_tasks",
              "v1/workflows/{workflow_id}/workflow_tasks",
              WorkflowTask.class)
          .membersAt("v1/workflow_tasks/{id}")
          .requires("task_params");

  WorkflowTasksApi(Transport transport) {
    super(transport, WORKFLOW_TASKS);
  }
}
