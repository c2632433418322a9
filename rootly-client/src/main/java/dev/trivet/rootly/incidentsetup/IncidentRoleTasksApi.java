package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.service.Transport;
import dev.trivet.rootly.jsonapi.NestedApi;
import dev.trivet.rootly.wire.CollectionEndpoints;

/**
 * Role tasks: the things to do for whoever has an incident role. The parent of a task is an
 * incident role.
 *
 * @see <a
 *     href="https://docs.rootly.com/api-reference/incidentroletasks/list-incident-role-tasks">Rootly:
 *     incident role tasks</a>
 */
public final class IncidentRoleTasksApi
    extends NestedApi<IncidentRoleTask, IncidentRoleTaskInput, IncidentRoleTaskQuery> {

  static final CollectionEndpoints<IncidentRoleTask> INCIDENT_ROLE_TASKS =
      CollectionEndpoints.of(
              "rootly.incidentRoleTasks",
              "incident_role_tasks",
              "v1/incident_roles/{incident_role_id}/incident_role_tasks",
              IncidentRoleTask.class)
          .membersAt("v1/incident_role_tasks/{id}")
          .parentIn("incident_role_id")
          .requires("task");

  IncidentRoleTasksApi(Transport transport) {
    super(transport, INCIDENT_ROLE_TASKS);
  }
}
