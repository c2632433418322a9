package dev.trivet.rootly.workflows;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Workflow groups: the headings under which workflows are listed.
 *
 * @see <a href="https://docs.rootly.com/api-reference/workflowgroups/list-workflow-groups">Rootly:
 *     workflow groups</a>
 */
public final class WorkflowGroupsApi
    extends CollectionApi<WorkflowGroup, WorkflowGroupInput, WorkflowGroupQuery> {

  static final CollectionEndpoints<WorkflowGroup> WORKFLOW_GROUPS =
      CollectionEndpoints.of(
              "rootly.workflowGroups", "workflow_groups", "v1/workflow_groups", WorkflowGroup.class)
          .requires("name");

  WorkflowGroupsApi(Transport transport) {
    super(transport, WORKFLOW_GROUPS);
  }

  /**
   * Finds the workflow group with the name of the input, or creates it. Names are compared without
   * blanks around them and in the composed form of Unicode; upper and lower case differ. A workflow
   * group that is found is not changed. Rootly does not document that names are unique, so two
   * callers at the same moment may create two workflow groups.
   *
   * @param input what to create if no workflow group has its name
   * @return the workflow group, and whether this call created it
   */
  public Ensured<WorkflowGroup> ensure(WorkflowGroupInput input) {
    return ensureBy(
        input, input.name(), name -> WorkflowGroupQuery.all().name(name), WorkflowGroup::name);
  }
}
