package dev.trivet.rootly.workflows;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.IncludeQuery;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Playbook tasks: the steps of a playbook, which is their parent.
 *
 * @see <a href="https://docs.rootly.com/api-reference/playbooktasks/list-playbook-tasks">Rootly:
 *     playbook tasks</a>
 */
public final class PlaybookTasksApi
    extends NestedApi<PlaybookTask, PlaybookTaskInput, IncludeQuery> {

  static final CollectionEndpoints<PlaybookTask> PLAYBOOK_TASKS =
      CollectionEndpoints.of(
              "rootly.playbookTasks",
              "playbook_tasks",
              "v1/playbooks/{playbook_id}/playbook_tasks",
              PlaybookTask.class)
          .membersAt("v1/playbook_tasks/{id}")
          .requires("task");

  PlaybookTasksApi(Transport transport) {
    super(transport, PLAYBOOK_TASKS);
  }
}
