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
   * Sets the attribute by which Rootly finds the incident; only {@code jira_issue_id} is
   * documented.
   *
   * @param attributeToQueryBy the attribute's name
   * @return this builder
   */
  public AddActionItemTask attributeToQueryBy(String attributeToQueryBy) {
    return set("attribute_to_query_by", attributeToQueryBy);
  }

  /**
   * Sets the value of the attribute by which Rootly finds the incident.
   *
   * @param queryValue the attribute's value
   * @return this builder
   */
  public AddActionItemTask queryValue(String queryValue) {
    return set("query_value", queryValue);
  }

  /**
   * Sets the incident role that the action item belongs to.
   *
   * @param incidentRoleId the ID of the incident role
   * @return this builder
   */
  public AddActionItemTask incidentRoleId(String incidentRoleId) {
    return set("incident_role_id", incidentRoleId);
  }

  /**
   * Sets the user that the action item is assigned to.
   *
   * @param assignedToUser the user
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
   * Sets the description: what to do, in full.
   *
   * @param description the description
   * @return this builder
   */
  public AddActionItemTask description(String description) {
    return set("description", description);
  }

  /**
   * Sets whether the incident's timeline gets an entry about the action item.
   *
   * @param value whether to add an entry
   * @return this builder
   */
  public AddActionItemTask postToIncidentTimeline(boolean value) {
    return set("post_to_incident_timeline", value);
  }

  /**
   * Sets the values of custom fields.
   *
   * @param customFieldsMapping the values as a JSON text, which may contain Liquid
   * @return this builder
   */
  public AddActionItemTask customFieldsMapping(String customFieldsMapping) {
    return set("custom_fields_mapping", customFieldsMapping);
  }

  /**
   * Sets the Slack channels that get a message about the action item.
   *
   * @param postToSlackChannels the Slack channels
   * @return this builder
   */
  public AddActionItemTask postToSlackChannels(NamedRef... postToSlackChannels) {
    return set("post_to_slack_channels", List.of(postToSlackChannels));
  }
}
