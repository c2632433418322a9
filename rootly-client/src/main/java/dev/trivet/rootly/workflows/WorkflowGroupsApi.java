package dev.trivet.rootly.workflows;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/** Workflow groups: the headings under which workflows are listed. Immutable and thread-safe. */
public final class WorkflowGroupsApi
    extends CollectionApi<WorkflowGroup, WorkflowGroupInput, WorkflowGroupQuery> {

  static final CollectionEndpoints<WorkflowGroup> WORKFLOW_GROUPS =
      CollectionEndpoints.of(
              "rootly.workflowGroups", "workflow_groups", "v1/workflow_groups", WorkflowGroup.class)
          .requires("name");

  WorkflowGroupsApi(Transport transport) {
    super(transport, WORKFLOW_GROUPS);
  }
}
