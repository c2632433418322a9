package dev.trivet.rootly.workflows;

import dev.trivet.core.Ensured;
import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.CollectionApi;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Workflows: what Rootly does by itself around incidents. Calls take the ID or the slug of a
 * workflow. Only admins can change or delete a locked one.
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

  /** {@return workflow runs: when a workflow ran, on what, and how it went; also runs one} */
  public WorkflowRunsApi runs() {
    return new WorkflowRunsApi(transport());
  }

  /** {@return workflow tasks: the steps of a workflow} */
  public WorkflowTasksApi tasks() {
    return new WorkflowTasksApi(transport());
  }

  /** {@return form field conditions: what a workflow demands of the form fields of an incident} */
  public WorkflowFormFieldConditionsApi formFieldConditions() {
    return new WorkflowFormFieldConditionsApi(transport());
  }

  /**
   * {@return action item form field conditions: what a workflow demands of the form fields of an
   * action item}
   */
  public WorkflowActionItemFormFieldConditionsApi actionItemFormFieldConditions() {
    return new WorkflowActionItemFormFieldConditionsApi(transport());
  }

  /** {@return playbooks: what to do in an incident} */
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
   * @param id its ID
   * @param include which ones
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
