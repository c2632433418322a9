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
   * Sets the Jira site, if the organization has connected more than one.
   *
   * @param integration the Jira site, if the organization has connected more than one
   * @return this builder
   */
  public CreateJiraIssueTask integration(NamedRef integration) {
    return set("integration", integration);
  }

  /**
   * Sets the description of the issue; it may hold Liquid.
   *
   * @param description the description of the issue
   * @return this builder
   */
  public CreateJiraIssueTask description(String description) {
    return set("description", description);
  }

  /**
   * Sets the labels of the issue in one text, with commas between them; it may hold Liquid.
   *
   * @param labels the labels of the issue in one text, with commas between them
   * @return this builder
   */
  public CreateJiraIssueTask labels(String labels) {
    return set("labels", labels);
  }

  /**
   * Sets the email address of the user whom the issue is assigned to.
   *
   * @param assignUserEmail the email address of the user whom the issue is assigned to
   * @return this builder
   */
  public CreateJiraIssueTask assignUserEmail(String assignUserEmail) {
    return set("assign_user_email", assignUserEmail);
  }

  /**
   * Sets the email address of the user who reports the issue.
   *
   * @param reporterUserEmail the email address of the user who reports the issue
   * @return this builder
   */
  public CreateJiraIssueTask reporterUserEmail(String reporterUserEmail) {
    return set("reporter_user_email", reporterUserEmail);
  }

  /**
   * Says when the issue is due, as text.
   *
   * @param dueDate when the issue is due
   * @return this builder
   */
  public CreateJiraIssueTask dueDate(String dueDate) {
    return set("due_date", dueDate);
  }

  /**
   * Sets the priority of the issue, by the ID and the name that it has in Jira.
   *
   * @param priority the priority of the issue, by the ID and the name that it has in Jira
   * @return this builder
   */
  public CreateJiraIssueTask priority(NamedRef priority) {
    return set("priority", priority);
  }

  /**
   * Sets the status of the issue, by the ID and the name that it has in Jira.
   *
   * @param status the status of the issue, by the ID and the name that it has in Jira
   * @return this builder
   */
  public CreateJiraIssueTask status(NamedRef status) {
    return set("status", status);
  }

  /**
   * Sets the values of custom fields in Jira as a JSON text, which may hold Liquid.
   *
   * @param customFieldsMapping the values of custom fields in Jira as a JSON text
   * @return this builder
   */
  public CreateJiraIssueTask customFieldsMapping(String customFieldsMapping) {
    return set("custom_fields_mapping", customFieldsMapping);
  }

  /**
   * Sets further data of the request to Jira as a JSON text, which may hold Liquid.
   *
   * @param updatePayload further data of the request to Jira as a JSON text
   * @return this builder
   */
  public CreateJiraIssueTask updatePayload(String updatePayload) {
    return set("update_payload", updatePayload);
  }
}
