package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What other tools have of an incident: channels, meetings, documents, issues, tickets. */
public interface IncidentIntegrations {

  /** {@return the ID of its channel in Slack} */
  Optional<String> slackChannelId();

  /** {@return the name of its channel in Slack} */
  Optional<String> slackChannelName();

  /** {@return the URL of its channel in Slack} */
  Optional<String> slackChannelUrl();

  /** {@return the short form of the URL of its channel in Slack} */
  Optional<String> slackChannelShortUrl();

  /** {@return the link that opens its channel in the Slack app} */
  Optional<String> slackChannelDeepLink();

  /** {@return whether its channel in Slack is archived} */
  Optional<Boolean> slackChannelArchived();

  /** {@return the time of the last message in its channel, as a timestamp of Slack} */
  Optional<String> slackLastMessageTs();

  /** {@return the ID of its meeting in Zoom} */
  Optional<String> zoomMeetingId();

  /** {@return the URL at which the host starts its meeting in Zoom, who needs nothing else} */
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  @Value.Redacted
  Optional<String> zoomMeetingStartUrl();

  /** {@return the URL at which its meeting in Zoom is joined} */
  Optional<String> zoomMeetingJoinUrl();

  /** {@return the password of its meeting in Zoom} */
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  @Value.Redacted
  Optional<String> zoomMeetingPassword();

  /** {@return the password for those who join its meeting in Zoom by phone} */
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  @Value.Redacted
  Optional<String> zoomMeetingPstnPassword();

  /** {@return the password for those who join its meeting in Zoom with H.323 devices} */
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  @Value.Redacted
  Optional<String> zoomMeetingH323Password();

  /** {@return the phone numbers of its meeting in Zoom} */
  List<ZoomDialInNumber> zoomMeetingGlobalDialInNumbers();

  /** {@return the ID of its document in Google Drive} */
  Optional<String> googleDriveId();

  /** {@return the ID of the folder in Google Drive that its document is in} */
  Optional<String> googleDriveParentId();

  /** {@return the URL of its document in Google Drive} */
  Optional<String> googleDriveUrl();

  /** {@return the ID of its meeting in Google Meet} */
  Optional<String> googleMeetingId();

  /** {@return the URL of its meeting in Google Meet} */
  Optional<String> googleMeetingUrl();

  /** {@return the ID of its meeting in Microsoft Teams} */
  Optional<String> microsoftTeamsMeetingId();

  /** {@return the URL of its meeting in Microsoft Teams} */
  Optional<String> microsoftTeamsMeetingUrl();

  /** {@return the ID of its channel in Microsoft Teams} */
  Optional<String> microsoftTeamsChannelId();

  /** {@return the name of its channel in Microsoft Teams} */
  Optional<String> microsoftTeamsChannelName();

  /** {@return the URL of its channel in Microsoft Teams} */
  Optional<String> microsoftTeamsChannelUrl();

  /** {@return the short form of the URL of its channel in Microsoft Teams} */
  Optional<String> microsoftTeamsChannelShortUrl();

  /** {@return the ID of its chat in Microsoft Teams} */
  Optional<String> microsoftTeamsChatId();

  /** {@return the URL of its chat in Microsoft Teams} */
  Optional<String> microsoftTeamsChatUrl();

  /** {@return the ID of the team in Microsoft Teams} */
  Optional<String> microsoftTeamsTeamId();

  /** {@return the ID of its space in Google Chat} */
  Optional<String> googleChatSpaceId();

  /** {@return the name of its space in Google Chat} */
  Optional<String> googleChatSpaceName();

  /** {@return the URL of its space in Google Chat} */
  Optional<String> googleChatSpaceUrl();

  /** {@return the short form of the URL of its space in Google Chat} */
  Optional<String> googleChatSpaceShortUrl();

  /** {@return whether its space in Google Chat is archived} */
  Optional<Boolean> googleChatSpaceArchived();

  /** {@return the ID of the domain of its space in Google Chat} */
  Optional<String> googleChatSpaceDomainId();

  /** {@return the ID of its meeting in Webex} */
  Optional<String> webexMeetingId();

  /** {@return the URL of its meeting in Webex} */
  Optional<String> webexMeetingUrl();

  /** {@return the key of the issue in Jira} */
  Optional<String> jiraIssueKey();

  /** {@return the ID of the issue in Jira} */
  Optional<String> jiraIssueId();

  /** {@return the URL of the issue in Jira} */
  Optional<String> jiraIssueUrl();

  /** {@return the ID of the issue in GitHub} */
  Optional<String> githubIssueId();

  /** {@return the URL of the issue in GitHub} */
  Optional<String> githubIssueUrl();

  /** {@return the ID of the issue in GitLab} */
  Optional<String> gitlabIssueId();

  /** {@return the URL of the issue in GitLab} */
  Optional<String> gitlabIssueUrl();

  /** {@return the ID of the task in Asana} */
  Optional<String> asanaTaskId();

  /** {@return the URL of the task in Asana} */
  Optional<String> asanaTaskUrl();

  /** {@return the ID of the issue in Linear} */
  Optional<String> linearIssueId();

  /** {@return the URL of the issue in Linear} */
  Optional<String> linearIssueUrl();

  /** {@return the ID of the card in Trello} */
  Optional<String> trelloCardId();

  /** {@return the URL of the card in Trello} */
  Optional<String> trelloCardUrl();

  /** {@return the ID of the ticket in Zendesk} */
  Optional<String> zendeskTicketId();

  /** {@return the URL of the ticket in Zendesk} */
  Optional<String> zendeskTicketUrl();

  /** {@return the ID of the incident in PagerDuty} */
  Optional<String> pagerdutyIncidentId();

  /** {@return the number of the incident in PagerDuty} */
  Optional<String> pagerdutyIncidentNumber();

  /** {@return the URL of the incident in PagerDuty} */
  Optional<String> pagerdutyIncidentUrl();

  /** {@return the ID of the incident in Opsgenie} */
  Optional<String> opsgenieIncidentId();

  /** {@return the URL of the incident in Opsgenie} */
  Optional<String> opsgenieIncidentUrl();

  /** {@return the ID of the alert in Opsgenie} */
  Optional<String> opsgenieAlertId();

  /** {@return the URL of the alert in Opsgenie} */
  Optional<String> opsgenieAlertUrl();

  /** {@return the ID of the incident in ServiceNow} */
  Optional<String> serviceNowIncidentId();

  /** {@return the key of the incident in ServiceNow} */
  Optional<String> serviceNowIncidentKey();

  /** {@return the URL of the incident in ServiceNow} */
  Optional<String> serviceNowIncidentUrl();

  /** {@return the ID of its channel in Mattermost} */
  Optional<String> mattermostChannelId();

  /** {@return the name of its channel in Mattermost} */
  Optional<String> mattermostChannelName();

  /** {@return the URL of its channel in Mattermost} */
  Optional<String> mattermostChannelUrl();

  /** {@return the ID of the page in Confluence} */
  Optional<String> confluencePageId();

  /** {@return the URL of the page in Confluence} */
  Optional<String> confluencePageUrl();

  /** {@return the ID of the notebook in Datadog} */
  Optional<String> datadogNotebookId();

  /** {@return the URL of the notebook in Datadog} */
  Optional<String> datadogNotebookUrl();

  /** {@return the ID of the story in Shortcut} */
  Optional<String> shortcutStoryId();

  /** {@return the URL of the story in Shortcut} */
  Optional<String> shortcutStoryUrl();

  /** {@return the ID of the task in Shortcut} */
  Optional<String> shortcutTaskId();

  /** {@return the URL of the task in Shortcut} */
  Optional<String> shortcutTaskUrl();

  /** {@return the ID of the task in Motion} */
  Optional<String> motionTaskId();

  /** {@return the URL of the task in Motion} */
  Optional<String> motionTaskUrl();

  /** {@return the ID of the task in ClickUp} */
  Optional<String> clickupTaskId();

  /** {@return the URL of the task in ClickUp} */
  Optional<String> clickupTaskUrl();

  /** {@return the ID of the incident in VictorOps} */
  Optional<String> victorOpsIncidentId();

  /** {@return the URL of the incident in VictorOps} */
  Optional<String> victorOpsIncidentUrl();

  /** {@return the ID of the page in Quip} */
  Optional<String> quipPageId();

  /** {@return the URL of the page in Quip} */
  Optional<String> quipPageUrl();

  /** {@return the ID of the page in SharePoint} */
  Optional<String> sharepointPageId();

  /** {@return the URL of the page in SharePoint} */
  Optional<String> sharepointPageUrl();

  /** {@return the key of the base in Airtable that its record is in} */
  Optional<String> airtableBaseKey();

  /** {@return the name of the table in Airtable that its record is in} */
  Optional<String> airtableTableName();

  /** {@return the ID of the record in Airtable} */
  Optional<String> airtableRecordId();

  /** {@return the URL of the record in Airtable} */
  Optional<String> airtableRecordUrl();

  /** {@return the ID of the ticket in Freshservice} */
  Optional<String> freshserviceTicketId();

  /** {@return the URL of the ticket in Freshservice} */
  Optional<String> freshserviceTicketUrl();

  /** {@return the ID of the task in Freshservice} */
  Optional<String> freshserviceTaskId();

  /** {@return the URL of the task in Freshservice} */
  Optional<String> freshserviceTaskUrl();

  /** {@return the key of the issue in Linear} */
  Optional<String> linearIssueKey();
}
