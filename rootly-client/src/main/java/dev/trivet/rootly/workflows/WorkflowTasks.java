package dev.trivet.rootly.workflows;

import dev.trivet.rootly.incidents.IncidentStatus;
import dev.trivet.rootly.incidents.StatusPageEventStatus;
import java.util.List;

/**
 * Builders of the most common workflow tasks. {@link TaskBuilder#extra} sets parameters for which a
 * builder has no method; {@link TaskParams#of} makes other kinds of tasks.
 */
public final class WorkflowTasks {

  private WorkflowTasks() {}

  /**
   * Builds a task that creates a Slack channel.
   *
   * @param workspace the Slack workspace in which the channel is created
   * @param title the name of the channel
   * @return a builder of the task
   */
  public static CreateSlackChannelTask createSlackChannel(NamedRef workspace, String title) {
    return new CreateSlackChannelTask(workspace, title);
  }

  /**
   * Builds a task that invites users, user groups or email addresses to a Slack channel; at least
   * one of the three must be set.
   *
   * @param channel the channel to invite to
   * @return a builder of the task
   */
  public static InviteToSlackChannelTask inviteToSlackChannel(NamedRef channel) {
    return new InviteToSlackChannelTask(channel);
  }

  /**
   * Builds a task that sends a message to Slack channels, users or user groups; at least one of the
   * three must be set.
   *
   * @param text the message's text
   * @return a builder of the task
   */
  public static SendSlackMessageTask sendSlackMessage(String text) {
    return new SendSlackMessageTask(text);
  }

  /**
   * Builds a task that renames a Slack channel.
   *
   * @param channel the channel to rename; its ID may be Liquid
   * @param title the new name of the channel; it may contain Liquid
   * @return a builder of the task
   */
  public static RenameSlackChannelTask renameSlackChannel(NamedRef channel, String title) {
    return new RenameSlackChannelTask(channel, title);
  }

  /**
   * Builds a task that archives Slack channels.
   *
   * @param channels the channels to archive; an ID may be Liquid
   * @return a builder of the task
   */
  public static ArchiveSlackChannelsTask archiveSlackChannels(NamedRef... channels) {
    return new ArchiveSlackChannelsTask(channels);
  }

  /**
   * Builds a task that creates a Jira issue.
   *
   * @param title the issue's summary; it may contain Liquid
   * @param projectKey the project's key, such as {@code ROOT}
   * @param issueType the ID and the name of the issue type in Jira
   * @return a builder of the task
   */
  public static CreateJiraIssueTask createJiraIssue(
      String title, String projectKey, NamedRef issueType) {
    return new CreateJiraIssueTask(title, projectKey, issueType);
  }

  /**
   * Builds a task that creates a Zoom meeting.
   *
   * @param topic the meeting's topic
   * @return a builder of the task
   */
  public static CreateZoomMeetingTask createZoomMeeting(String topic) {
    return new CreateZoomMeetingTask(topic);
  }

  /**
   * Builds a task that creates a Google Meet meeting.
   *
   * @return a builder of the task
   */
  public static CreateGoogleMeetingTask createGoogleMeeting() {
    return new CreateGoogleMeetingTask();
  }

  /**
   * Builds a task that pages people through PagerDuty.
   *
   * @param service the PagerDuty service that the page is for
   * @return a builder of the task
   */
  public static PagePagerDutyOnCallRespondersTask pagePagerDutyOnCallResponders(NamedRef service) {
    return new PagePagerDutyOnCallRespondersTask(service);
  }

  /**
   * Builds a task that pages people through Opsgenie.
   *
   * @return a builder of the task
   */
  public static PageOpsgenieOnCallRespondersTask pageOpsgenieOnCallResponders() {
    return new PageOpsgenieOnCallRespondersTask();
  }

  /**
   * Builds a task that pages people through Rootly On-Call; Rootly documents no target as required.
   *
   * @param alertUrgencyId the ID of the alert's urgency
   * @param summary the alert's title
   * @return a builder of the task
   */
  public static PageRootlyOnCallRespondersTask pageRootlyOnCallResponders(
      String alertUrgencyId, String summary) {
    return new PageRootlyOnCallRespondersTask(alertUrgencyId, summary);
  }

  /**
   * Builds a task that assigns an incident role to a user.
   *
   * @param incidentRoleId the ID of the incident role
   * @return a builder of the task
   */
  public static AddRoleTask addRole(String incidentRoleId) {
    return new AddRoleTask(incidentRoleId);
  }

  /**
   * Builds a task that assigns an incident role to whoever is on call in Rootly; at least one
   * target must be set.
   *
   * @param incidentRoleId the ID of the incident role
   * @return a builder of the task
   */
  public static AutoAssignRoleRootlyTask autoAssignRoleRootly(String incidentRoleId) {
    return new AutoAssignRoleRootlyTask(incidentRoleId);
  }

  /**
   * Builds a task that creates a Google Doc, such as the document of a retrospective.
   *
   * @param title the document's title
   * @return a builder of the task
   */
  public static CreateGoogleDocsPageTask createGoogleDocsPage(String title) {
    return new CreateGoogleDocsPageTask(title);
  }

  /**
   * Builds a task that sends an email.
   *
   * @param to the recipients' email addresses; each may contain Liquid
   * @param subject the subject; it may contain Liquid
   * @return a builder of the task
   */
  public static SendEmailTask sendEmail(List<String> to, String subject) {
    return new SendEmailTask(to, subject);
  }

  /**
   * Builds a task that sends an HTTP request.
   *
   * @param url the request's URL
   * @param succeedOnStatus the HTTP status that counts as success; it may be a regular expression,
   *     such as {@code 20[0-3]}
   * @return a builder of the task
   */
  public static HttpClientTask httpClient(String url, String succeedOnStatus) {
    return new HttpClientTask(url, succeedOnStatus);
  }

  /**
   * Builds a task that changes an incident.
   *
   * @param incidentId the ID of the incident, or the value of the attribute that {@link
   *     UpdateIncidentTask#attributeToQueryBy} sets
   * @return a builder of the task
   */
  public static UpdateIncidentTask updateIncident(String incidentId) {
    return new UpdateIncidentTask(incidentId);
  }

  /**
   * Builds a task that sets the incident's status.
   *
   * @param status the new status
   * @return a builder of the task
   */
  public static UpdateStatusTask updateStatus(IncidentStatus status) {
    return new UpdateStatusTask(status);
  }

  /**
   * Builds a task that adds an action item to an incident.
   *
   * @param priority the action item's priority
   * @param summary what to do, in short
   * @param status the action item's status
   * @return a builder of the task
   */
  public static AddActionItemTask addActionItem(String priority, String summary, String status) {
    return new AddActionItemTask(priority, summary, status);
  }

  /**
   * Builds a task that publishes an update about an incident on a status page.
   *
   * @param statusPageId the ID of the status page
   * @param incident the incident that the update is about; its ID may be Liquid
   * @param status the status that visitors see
   * @return a builder of the task, which also requires a public title
   */
  public static PublishIncidentTask publishIncident(
      String statusPageId, NamedRef incident, StatusPageEventStatus status) {
    return new PublishIncidentTask(statusPageId, incident, status);
  }
}
