package dev.trivet.rootly.workflows;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Workflows: tasks that Rootly carries out automatically when an event happens, or when somebody
 * runs the workflow. Calls take the ID or the slug of a workflow. Only admins can change or delete
 * a locked workflow.
 *
 * @see <a href="https://docs.rootly.com/api-reference/workflows/list-workflows">Rootly:
 *     workflows</a>
 */
public final class WorkflowsApi extends CollectionApi<Workflow, WorkflowInput, WorkflowQuery> {

  static final CollectionEndpoints<Workflow> WORKFLOWS =
      CollectionEndpoints.of("rootly.workflows", "workflows", "v1/workflows", Workflow.class)
          .requires("name")
          .onlyToCreate("priority", "repeat_on");

  /**
   * Made by the client.
   *
   * @param transport carries the calls
   * @hidden
   */
  @SuppressWarnings("exports")
  public WorkflowsApi(Transport transport) {
    super(transport, WORKFLOWS);
  }

  /** {@return workflow groups: the headings under which workflows are listed} */
  public WorkflowGroupsApi groups() {
    return new WorkflowGroupsApi(transport());
  }

  /** {@return workflow runs: the executions of a workflow; also runs a workflow} */
  public WorkflowRunsApi runs() {
    return new WorkflowRunsApi(transport());
  }

  /** {@return workflow tasks: the steps of a workflow} */
  public WorkflowTasksApi tasks() {
    return new WorkflowTasksApi(transport());
  }

  /**
   * {@return form field conditions: conditions on the form fields of an incident, which must be met
   * for a workflow to run}
   */
  public WorkflowFormFieldConditionsApi formFieldConditions() {
    return new WorkflowFormFieldConditionsApi(transport());
  }

  /**
   * {@return action item form field conditions: conditions on the form fields of an action item,
   * which must be met for a workflow to run}
   */
  public WorkflowActionItemFormFieldConditionsApi actionItemFormFieldConditions() {
    return new WorkflowActionItemFormFieldConditionsApi(transport());
  }

  /** {@return playbooks: instructions for incidents, with tasks} */
  public PlaybooksApi playbooks() {
    return new PlaybooksApi(transport());
  }

  /** {@return playbook tasks: the steps of a playbook} */
  public PlaybookTasksApi playbookTasks() {
    return new PlaybookTasksApi(transport());
  }

  /**
   * Reads one workflow together with related resources.
   *
   * @param id the ID or slug of the workflow
   * @param include the relationships to include
   * @return the workflow
   */
  public Workflow get(String id, Include... include) {
    return getWith(id, include);
  }

  /**
   * Finds the workflow with the name of the input, or creates it. Names are compared without blanks
   * around them and in the composed form of Unicode; upper and lower case differ. A workflow that
   * is found is not changed. Rootly does not document that names are unique, so two callers at the
   * same moment may create two workflows.
   *
   * @param input what to create if no workflow has its name
   * @return the workflow, and whether this call created it
   */
  public Ensured<Workflow> ensure(WorkflowInput input) {
    return ensureBy(
        input, input.name(), name -> WorkflowQuery.all().name().is(name), Workflow::name);
  }
}
