package dev.trivet.rootly.workflows;

/** Builds a task that gives somebody a role in the incident. Not thread-safe. */
public final class AddRoleTask extends TaskBuilder<AddRoleTask> {

  AddRoleTask(String incidentRoleId) {
    super("add_role");
    set("incident_role_id", incidentRoleId);
  }

  /**
   * Sets the user who gets the role.
   *
   * @param assignedToUser the user
   * @return this builder
   */
  public AddRoleTask assignedToUser(NamedRef assignedToUser) {
    return set("assigned_to_user", assignedToUser);
  }
}
