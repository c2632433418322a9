package dev.trivet.rootly.workflows;

import java.util.List;

/** Builds a task that adds an action item to an incident. Not thread-safe. */
public final class AddActionItemTask extends TaskBuilder<AddActionItemTask> {

  AddActionItemTask(String priority, String summary, String status) {
    super("add_action_item");
    set("priority", priority);
    set("summary", summary);
    set("status", status);
  }

  /**
   * Sets the attribute by which the incident is found: {@code jira_issue_id}.
   *
   * @param attributeToQueryBy the attribute by which the incident is found
   * @return this builder
   */
  public AddActionItemTask attributeToQueryBy(String attributeToQueryBy) {
    return set("attribute_to_query_by", attributeToQueryBy);
  }

  /**
   * Sets the value of that attribute.
   *
   * @param queryValue the value of that attribute
   * @return this builder
   */
  public AddActionItemTask queryValue(String queryValue) {
    return set("query_value", queryValue);
  }

  /**
   * Sets the ID of the incident role that the action item belongs to.
   *
   * @param incidentRoleId the ID of the incident role that the action item belongs to
   * @return this builder
   */
  public AddActionItemTask incidentRoleId(String incidentRoleId) {
    return set("incident_role_id", incidentRoleId);
  }

  /**
   * Sets the user who is to do it.
   *
   * @param assignedToUser the user who is to do it
   * @return this builder
   */
  public AddActionItemTask assignedToUser(NamedRef assignedToUser) {
    return set("assigned_to_user", assignedToUser);
  }

  /**
   * Sets the kind of action item, as text.
   *
   * @param kind the kind of action item
   * @return this builder
   */
  public AddActionItemTask kind(String kind) {
    return set("kind", kind);
  }

  /**
   * Sets more about what is to be done.
   *
   * @param description more about what is to be done
   * @return this builder
   */
  public AddActionItemTask description(String description) {
    return set("description", description);
  }

  /**
   * Says whether the incident timeline gets an entry about it.
   *
   * @param value whether the incident timeline gets an entry about it
   * @return this builder
   */
  public AddActionItemTask postToIncidentTimeline(boolean value) {
    return set("post_to_incident_timeline", value);
  }

  /**
   * Sets the values of custom fields as a JSON text, which may hold Liquid.
   *
   * @param customFieldsMapping the values of custom fields as a JSON text
   * @return this builder
   */
  public AddActionItemTask customFieldsMapping(String customFieldsMapping) {
    return set("custom_fields_mapping", customFieldsMapping);
  }

  /**
   * Sets the Slack channels that are told about it.
   *
   * @param postToSlackChannels the Slack channels that are told about it
   * @return this builder
   */
  public AddActionItemTask postToSlackChannels(NamedRef... postToSlackChannels) {
    return set("post_to_slack_channels", List.of(postToSlackChannels));
  }
}
