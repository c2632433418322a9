package dev.trivet.rootly.workflows;

import java.util.List;

/** Builds a task that changes an incident. Not thread-safe. */
public final class UpdateIncidentTask extends TaskBuilder<UpdateIncidentTask> {

  UpdateIncidentTask(String incidentId) {
    super("update_incident");
    set("incident_id", incidentId);
  }

  /**
   * Sets the attribute by which Rootly finds the incident, {@code id} by default. One of {@code
   * id}, {@code slug}, {@code sequential_id}, {@code pagerduty_incident_id}, {@code
   * opsgenie_incident_id}, {@code victor_ops_incident_id}, {@code jira_issue_id}, {@code
   * asana_task_id}, {@code shortcut_task_id}, {@code linear_issue_id}, {@code zendesk_ticket_id},
   * {@code motion_task_id}, {@code trello_card_id}, {@code airtable_record_id}, {@code
   * shortcut_story_id}, {@code github_issue_id}, {@code gitlab_issue_id}, {@code
   * freshservice_ticket_id}, {@code freshservice_task_id} and {@code clickup_task_id}.
   *
   * @param attributeToQueryBy the attribute's name
   * @return this builder
   */
  public UpdateIncidentTask attributeToQueryBy(String attributeToQueryBy) {
    return set("attribute_to_query_by", attributeToQueryBy);
  }

  /**
   * Sets the new title.
   *
   * @param title the new title
   * @return this builder
   */
  public UpdateIncidentTask title(String title) {
    return set("title", title);
  }

  /**
   * Sets the new summary.
   *
   * @param summary the new summary
   * @return this builder
   */
  public UpdateIncidentTask summary(String summary) {
    return set("summary", summary);
  }

  /**
   * Sets the new status.
   *
   * @param status the new status
   * @return this builder
   */
  public UpdateIncidentTask status(String status) {
    return set("status", status);
  }

  /**
   * Sets the new severity.
   *
   * @param severityId the ID of the severity
   * @return this builder
   */
  public UpdateIncidentTask severityId(String severityId) {
    return set("severity_id", severityId);
  }

  /**
   * Sets the incident types.
   *
   * @param incidentTypeIds the IDs of the incident types
   * @return this builder
   */
  public UpdateIncidentTask incidentTypeIds(String... incidentTypeIds) {
    return set("incident_type_ids", List.of(incidentTypeIds));
  }

  /**
   * Sets the services.
   *
   * @param serviceIds the IDs of the services
   * @return this builder
   */
  public UpdateIncidentTask serviceIds(String... serviceIds) {
    return set("service_ids", List.of(serviceIds));
  }

  /**
   * Sets the functionalities.
   *
   * @param functionalityIds the IDs of the functionalities
   * @return this builder
   */
  public UpdateIncidentTask functionalityIds(String... functionalityIds) {
    return set("functionality_ids", List.of(functionalityIds));
  }

  /**
   * Sets the environments.
   *
   * @param environmentIds the IDs of the environments
   * @return this builder
   */
  public UpdateIncidentTask environmentIds(String... environmentIds) {
    return set("environment_ids", List.of(environmentIds));
  }

  /**
   * Sets the teams.
   *
   * @param groupIds the IDs of the teams
   * @return this builder
   */
  public UpdateIncidentTask groupIds(String... groupIds) {
    return set("group_ids", List.of(groupIds));
  }

  /**
   * Sets when the incident started.
   *
   * @param startedAt the time, as text
   * @return this builder
   */
  public UpdateIncidentTask startedAt(String startedAt) {
    return set("started_at", startedAt);
  }

  /**
   * Sets when the incident was detected.
   *
   * @param detectedAt the time, as text
   * @return this builder
   */
  public UpdateIncidentTask detectedAt(String detectedAt) {
    return set("detected_at", detectedAt);
  }

  /**
   * Sets when the incident was acknowledged.
   *
   * @param acknowledgedAt the time, as text
   * @return this builder
   */
  public UpdateIncidentTask acknowledgedAt(String acknowledgedAt) {
    return set("acknowledged_at", acknowledgedAt);
  }

  /**
   * Sets when the incident was mitigated.
   *
   * @param mitigatedAt the time, as text
   * @return this builder
   */
  public UpdateIncidentTask mitigatedAt(String mitigatedAt) {
    return set("mitigated_at", mitigatedAt);
  }

  /**
   * Sets when the incident was resolved.
   *
   * @param resolvedAt the time, as text
   * @return this builder
   */
  public UpdateIncidentTask resolvedAt(String resolvedAt) {
    return set("resolved_at", resolvedAt);
  }

  /**
   * Sets whether the incident is private.
   *
   * @param value whether the incident is private
   * @return this builder
   */
  public UpdateIncidentTask isPrivate(boolean value) {
    return set("private", value);
  }

  /**
   * Sets the values of custom fields. Lists of names or slugs can stand for services,
   * functionalities and teams.
   *
   * @param customFieldsMapping the values as a JSON text, which may contain Liquid
   * @return this builder
   */
  public UpdateIncidentTask customFieldsMapping(String customFieldsMapping) {
    return set("custom_fields_mapping", customFieldsMapping);
  }
}
