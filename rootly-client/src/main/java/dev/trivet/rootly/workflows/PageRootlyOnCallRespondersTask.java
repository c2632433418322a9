package dev.trivet.rootly.workflows;

/**
 * Builds a task that pages people through Rootly On-Call; Rootly documents no target as required.
 * Not thread-safe.
 */
public final class PageRootlyOnCallRespondersTask
    extends TaskBuilder<PageRootlyOnCallRespondersTask> {

  PageRootlyOnCallRespondersTask(String alertUrgencyId, String summary) {
    super("page_rootly_on_call_responders");
    set("alert_urgency_id", alertUrgencyId);
    set("summary", summary);
  }

  /**
   * Sets the escalation policy to page.
   *
   * @param escalationPolicyTarget the escalation policy
   * @return this builder
   */
  public PageRootlyOnCallRespondersTask escalationPolicyTarget(NamedRef escalationPolicyTarget) {
    return set("escalation_policy_target", escalationPolicyTarget);
  }

  /**
   * Sets the service whose responders to page.
   *
   * @param serviceTarget the service
   * @return this builder
   */
  public PageRootlyOnCallRespondersTask serviceTarget(NamedRef serviceTarget) {
    return set("service_target", serviceTarget);
  }

  /**
   * Sets the user to page.
   *
   * @param userTarget the user
   * @return this builder
   */
  public PageRootlyOnCallRespondersTask userTarget(NamedRef userTarget) {
    return set("user_target", userTarget);
  }

  /**
   * Sets the team to page.
   *
   * @param groupTarget the team
   * @return this builder
   */
  public PageRootlyOnCallRespondersTask groupTarget(NamedRef groupTarget) {
    return set("group_target", groupTarget);
  }

  /**
   * Sets the functionality whose responders to page.
   *
   * @param functionalityTarget the functionality
   * @return this builder
   */
  public PageRootlyOnCallRespondersTask functionalityTarget(NamedRef functionalityTarget) {
    return set("functionality_target", functionalityTarget);
  }

  /**
   * Sets the alert's description.
   *
   * @param description the description
   * @return this builder
   */
  public PageRootlyOnCallRespondersTask description(String description) {
    return set("description", description);
  }

  /**
   * Sets the note for the people who are paged.
   *
   * @param escalationNote the note
   * @return this builder
   */
  public PageRootlyOnCallRespondersTask escalationNote(String escalationNote) {
    return set("escalation_note", escalationNote);
  }

  /**
   * Sets whether the task creates a new alert even if an alert started the workflow; otherwise that
   * alert pages again.
   *
   * @param value whether to create a new alert; false by default
   * @return this builder
   */
  public PageRootlyOnCallRespondersTask createNewAlert(boolean value) {
    return set("create_new_alert", value);
  }
}
