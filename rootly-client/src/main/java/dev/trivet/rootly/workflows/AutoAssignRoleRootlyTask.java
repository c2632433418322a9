package dev.trivet.rootly.workflows;

/**
 * Builds a task that assigns an incident role to whoever is on call in Rootly; at least one target
 * must be set. Not thread-safe.
 */
public final class AutoAssignRoleRootlyTask extends TaskBuilder<AutoAssignRoleRootlyTask> {

  AutoAssignRoleRootlyTask(String incidentRoleId) {
    super("auto_assign_role_rootly");
    set("incident_role_id", incidentRoleId);
    needsOneOf(
        "escalation_policy_target",
        "service_target",
        "user_target",
        "group_target",
        "schedule_target");
  }

  /**
   * Sets the escalation policy whose on-call person gets the role.
   *
   * @param escalationPolicyTarget the escalation policy
   * @return this builder
   */
  public AutoAssignRoleRootlyTask escalationPolicyTarget(NamedRef escalationPolicyTarget) {
    return set("escalation_policy_target", escalationPolicyTarget);
  }

  /**
   * Sets the service whose on-call person gets the role.
   *
   * @param serviceTarget the service
   * @return this builder
   */
  public AutoAssignRoleRootlyTask serviceTarget(NamedRef serviceTarget) {
    return set("service_target", serviceTarget);
  }

  /**
   * Sets the user who gets the role.
   *
   * @param userTarget the user
   * @return this builder
   */
  public AutoAssignRoleRootlyTask userTarget(NamedRef userTarget) {
    return set("user_target", userTarget);
  }

  /**
   * Sets the team whose on-call person gets the role.
   *
   * @param groupTarget the team
   * @return this builder
   */
  public AutoAssignRoleRootlyTask groupTarget(NamedRef groupTarget) {
    return set("group_target", groupTarget);
  }

  /**
   * Sets the schedule whose on-call person gets the role.
   *
   * @param scheduleTarget the schedule
   * @return this builder
   */
  public AutoAssignRoleRootlyTask scheduleTarget(NamedRef scheduleTarget) {
    return set("schedule_target", scheduleTarget);
  }
}
