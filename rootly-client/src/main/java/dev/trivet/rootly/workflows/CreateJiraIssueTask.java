package dev.trivet.rootly.workflows;

/** Builds a task that creates a Jira issue. Not thread-safe. */
public final class CreateJiraIssueTask extends TaskBuilder<CreateJiraIssueTask> {

  CreateJiraIssueTask(String title, String projectKey, NamedRef issueType) {
    super("create_jira_issue");
    set("title", title);
    set("project_key", projectKey);
    set("issue_type", issueType);
  }

  /**
   * Sets the Jira site, needed if the organization has connected more than one.
   *
   * @param integration the Jira site
   * @return this builder
   */
  public CreateJiraIssueTask integration(NamedRef integration) {
    return set("integration", integration);
  }

  /**
   * Sets the issue's description.
   *
   * @param description the description, which may contain Liquid
   * @return this builder
   */
  public CreateJiraIssueTask description(String description) {
    return set("description", description);
  }

  /**
   * Sets the issue's labels.
   *
   * @param labels the labels, separated by commas, which may contain Liquid
   * @return this builder
   */
  public CreateJiraIssueTask labels(String labels) {
    return set("labels", labels);
  }

  /**
   * Sets the user that the issue is assigned to.
   *
   * @param assignUserEmail the user's email address
   * @return this builder
   */
  public CreateJiraIssueTask assignUserEmail(String assignUserEmail) {
    return set("assign_user_email", assignUserEmail);
  }

  /**
   * Sets the user who reports the issue.
   *
   * @param reporterUserEmail the user's email address
   * @return this builder
   */
  public CreateJiraIssueTask reporterUserEmail(String reporterUserEmail) {
    return set("reporter_user_email", reporterUserEmail);
  }

  /**
   * Sets the issue's due date.
   *
   * @param dueDate the due date, as text
   * @return this builder
   */
  public CreateJiraIssueTask dueDate(String dueDate) {
    return set("due_date", dueDate);
  }

  /**
   * Sets the issue's priority.
   *
   * @param priority the ID and the name of the priority in Jira
   * @return this builder
   */
  public CreateJiraIssueTask priority(NamedRef priority) {
    return set("priority", priority);
  }

  /**
   * Sets the issue's status.
   *
   * @param status the ID and the name of the status in Jira
   * @return this builder
   */
  public CreateJiraIssueTask status(NamedRef status) {
    return set("status", status);
  }

  /**
   * Sets the values of custom fields in Jira.
   *
   * @param customFieldsMapping the values as a JSON text, which may contain Liquid
   * @return this builder
   */
  public CreateJiraIssueTask customFieldsMapping(String customFieldsMapping) {
    return set("custom_fields_mapping", customFieldsMapping);
  }

  /**
   * Sets further data of the request to Jira.
   *
   * @param updatePayload the data as a JSON text, which may contain Liquid
   * @return this builder
   */
  public CreateJiraIssueTask updatePayload(String updatePayload) {
    return set("update_payload", updatePayload);
  }
}
