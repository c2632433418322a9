package dev.trivet.rootly.workflows;

import dev.trivet.rootly.incidents.IncidentStatus;
import dev.trivet.rootly.incidents.StatusPageEventStatus;
import java.util.List;

/**
 * Builders of the workflow tasks that people use most. What a builder lacks is sent with {@link
 * TaskBuilder#extra}; other kinds of tasks are made with {@link TaskParams#of}.
 */
public final class WorkflowTasks {

  private WorkflowTasks() {}

  /**
   * A task that creates a Slack channel.
   *
   * @param workspace the Slack workspace that gets the channel
   * @param title the name of the channel
   * @return a builder of the task
   */
  public static CreateSlackChannelTask createSlackChannel(NamedRef workspace, String title) {
    return new CreateSlackChannelTask(workspace, title);
  }

  /**
   * A task that invites users, user groups or email addresses to a Slack channel; at least one of
   * the three must be set.
   *
   * @param channel the channel that they are invited to
   * @return a builder of the task
   */
  public static InviteToSlackChannelTask inviteToSlackChannel(NamedRef channel) {
    return new InviteToSlackChannelTask(channel);
  }

  /**
   * A task that sends a message to Slack channels, users or user groups; at least one of the three
   * must be set.
   *
   * @param text the text of the message
   * @return a builder of the task
   */
  public static SendSlackMessageTask sendSlackMessage(String text) {
    return new SendSlackMessageTask(text);
  }

  /**
   * A task that renames a Slack channel.
   *
   * @param channel the channel to rename; its ID may be Liquid
   * @param title the new name of the channel; it may hold Liquid
   * @return a builder of the task
   */
  public static RenameSlackChannelTask renameSlackChannel(NamedRef channel, String title) {
    return new RenameSlackChannelTask(channel, title);
  }

  /**
   * A task that archives Slack channels.
   *
   * @param channels the channels to archive; an ID may be Liquid
   * @return a builder of the task
   */
  public static ArchiveSlackChannelsTask archiveSlackChannels(NamedRef... channels) {
    return new ArchiveSlackChannelsTask(channels);
  }

  /**
   * A task that creates a Jira issue.
   *
   * @param title the summary of the issue; it may hold Liquid
   * @param projectKey the key of the project, such as {@code ROOT}
   * @param issueType the type of the issue, by the ID and the name that it has in Jira
   * @return a builder of the task
   */
  public static CreateJiraIssueTask createJiraIssue(
      String title, String projectKey, NamedRef issueType) {
    return new CreateJiraIssueTask(title, projectKey, issueType);
  }

  /**
   * A task that creates a Zoom meeting.
   *
   * @param topic the topic of the meeting
   * @return a builder of the task
   */
  public static CreateZoomMeetingTask createZoomMeeting(String topic) {
    return new CreateZoomMeetingTask(topic);
  }

  /**
   * A task that creates a Google Meet meeting.
   *
   * @return a builder of the task
   */
  public static CreateGoogleMeetingTask createGoogleMeeting() {
    return new CreateGoogleMeetingTask();
  }

  /**
   * A task that pages people through PagerDuty.
   *
   * @param service the PagerDuty service that the page is for
   * @return a builder of the task
   */
  public static PagePagerDutyOnCallRespondersTask pagePagerDutyOnCallResponders(NamedRef service) {
    return new PagePagerDutyOnCallRespondersTask(service);
  }

  /**
   * A task that pages people through Opsgenie.
   *
   * @return a builder of the task
   */
  public static PageOpsgenieOnCallRespondersTask pageOpsgenieOnCallResponders() {
    return new PageOpsgenieOnCallRespondersTask();
  }

  /**
   * A task that pages people through Rootly On-Call; Rootly documents no target as required.
   *
   * @param alertUrgencyId the ID of the urgency of the alert
   * @param summary the title of the alert
   * @return a builder of the task
   */
  public static PageRootlyOnCallRespondersTask pageRootlyOnCallResponders(
      String alertUrgencyId, String summary) {
    return new PageRootlyOnCallRespondersTask(alertUrgencyId, summary);
  }

  /**
   * A task that gives somebody a role in the incident.
   *
   * @param incidentRoleId the ID of the incident role
   * @return a builder of the task
   */
  public static AddRoleTask addRole(String incidentRoleId) {
    return new AddRoleTask(incidentRoleId);
  }

  /**
   * A task that gives a role in the incident to whoever is on call in Rootly; at least one target
   * must be set.
   *
   * @param incidentRoleId the ID of the incident role
   * @return a builder of the task
   */
  public static AutoAssignRoleRootlyTask autoAssignRoleRootly(String incidentRoleId) {
    return new AutoAssignRoleRootlyTask(incidentRoleId);
  }

  /**
   * A task that creates a Google Doc, such as that of a retrospective.
   *
   * @param title the title of the document
   * @return a builder of the task
   */
  public static CreateGoogleDocsPageTask createGoogleDocsPage(String title) {
    return new CreateGoogleDocsPageTask(title);
  }

  /**
   * A task that sends an email.
   *
   * @param to the addresses that get the email; an entry may hold Liquid
   * @param subject the subject; it may hold Liquid
   * @return a builder of the task
   */
  public static SendEmailTask sendEmail(List<String> to, String subject) {
    return new SendEmailTask(to, subject);
  }

  /**
   * A task that sends an HTTP request.
   *
   * @param url the URL that the request goes to
   * @param succeedOnStatus the status that counts as success; it may be a regular expression, such
   *     as {@code 20[0-3]}
   * @return a builder of the task
   */
  public static HttpClientTask httpClient(String url, String succeedOnStatus) {
    return new HttpClientTask(url, succeedOnStatus);
  }

  /**
   * A task that changes an incident.
   *
   * @param incidentId the value of that attribute
   * @return a builder of the task
   */
  public static UpdateIncidentTask updateIncident(String incidentId) {
    return new UpdateIncidentTask(incidentId);
  }

  /**
   * A task that sets the status of the incident.
   *
   * @param status the new status
   * @return a builder of the task
   */
  public static UpdateStatusTask updateStatus(IncidentStatus status) {
    return new UpdateStatusTask(status);
  }

  /**
   * A task that adds an action item to an incident.
   *
   * @param priority how urgent it is
   * @param summary what is to be done
   * @param status how far the work on it has come
   * @return a builder of the task
   */
  public static AddActionItemTask addActionItem(String priority, String summary, String status) {
    return new AddActionItemTask(priority, summary, status);
  }

  /**
   * A task that publishes an update about an incident on a status page.
   *
   * @param statusPageId the ID of the status page
   * @param incident the incident that the update is about; its ID may be Liquid
   * @param status the status that visitors see
   * @return a builder of the task, which needs a public title too
   */
  public static PublishIncidentTask publishIncident(
      String statusPageId, NamedRef incident, StatusPageEventStatus status) {
    return new PublishIncidentTask(statusPageId, incident, status);
  }
}
