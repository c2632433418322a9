package dev.trivet.rootly.incidents;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The counterparts of an incident in other tools: channels, meetings, documents, issues, tickets.
 */
public interface IncidentIntegrations {

  /** {@return the ID of the incident's Slack channel} */
  Optional<String> slackChannelId();

  /** {@return the name of the incident's Slack channel} */
  Optional<String> slackChannelName();

  /** {@return the URL of the incident's Slack channel} */
  Optional<String> slackChannelUrl();

  /** {@return the short URL of the incident's Slack channel} */
  Optional<String> slackChannelShortUrl();

  /** {@return the link that opens the incident's Slack channel in the Slack app} */
  Optional<String> slackChannelDeepLink();

  /** {@return whether the incident's Slack channel is archived} */
  Optional<Boolean> slackChannelArchived();

  /**
   * {@return the time of the last message in the incident's Slack channel, as a Slack timestamp}
   */
  Optional<String> slackLastMessageTs();

  /** {@return the ID of the incident's Zoom meeting} */
  Optional<String> zoomMeetingId();

  /**
   * {@return the URL with which the host starts the Zoom meeting, without further credentials;
   * masked in {@code toString} and left out of JSON}
   */
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  @Value.Redacted
  Optional<String> zoomMeetingStartUrl();

  /** {@return the URL with which people join the Zoom meeting} */
  Optional<String> zoomMeetingJoinUrl();

  /**
   * {@return the password of the incident's Zoom meeting; masked in {@code toString} and left out
   * of JSON}
   */
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  @Value.Redacted
  Optional<String> zoomMeetingPassword();

  /**
   * {@return the password for people who join the Zoom meeting by phone; masked in {@code toString}
   * and left out of JSON}
   */
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  @Value.Redacted
  Optional<String> zoomMeetingPstnPassword();

  /**
   * {@return the password for people who join the Zoom meeting from H.323 devices; masked in {@code
   * toString} and left out of JSON}
   */
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  @Value.Redacted
  Optional<String> zoomMeetingH323Password();

  /** {@return the phone numbers with which people join the Zoom meeting} */
  List<ZoomDialInNumber> zoomMeetingGlobalDialInNumbers();

  /** {@return the ID of the incident's Google Drive document} */
  Optional<String> googleDriveId();

  /** {@return the ID of the Google Drive folder that contains the incident's document} */
  Optional<String> googleDriveParentId();

  /** {@return the URL of the incident's Google Drive document} */
  Optional<String> googleDriveUrl();

  /** {@return the ID of the incident's Google Meet meeting} */
  Optional<String> googleMeetingId();

  /** {@return the URL of the incident's Google Meet meeting} */
  Optional<String> googleMeetingUrl();

  /** {@return the ID of the incident's Microsoft Teams meeting} */
  Optional<String> microsoftTeamsMeetingId();

  /** {@return the URL of the incident's Microsoft Teams meeting} */
  Optional<String> microsoftTeamsMeetingUrl();

  /** {@return the ID of the incident's Microsoft Teams channel} */
  Optional<String> microsoftTeamsChannelId();

  /** {@return the name of the incident's Microsoft Teams channel} */
  Optional<String> microsoftTeamsChannelName();

  /** {@return the URL of the incident's Microsoft Teams channel} */
  Optional<String> microsoftTeamsChannelUrl();

  /** {@return the short URL of the incident's Microsoft Teams channel} */
  Optional<String> microsoftTeamsChannelShortUrl();

  /** {@return the ID of the incident's Microsoft Teams chat} */
  Optional<String> microsoftTeamsChatId();

  /** {@return the URL of the incident's Microsoft Teams chat} */
  Optional<String> microsoftTeamsChatUrl();

  /** {@return the ID of the team in Microsoft Teams} */
  Optional<String> microsoftTeamsTeamId();

  /** {@return the ID of the incident's Google Chat space} */
  Optional<String> googleChatSpaceId();

  /** {@return the name of the incident's Google Chat space} */
  Optional<String> googleChatSpaceName();

  /** {@return the URL of the incident's Google Chat space} */
  Optional<String> googleChatSpaceUrl();

  /** {@return the short URL of the incident's Google Chat space} */
  Optional<String> googleChatSpaceShortUrl();

  /** {@return whether the incident's Google Chat space is archived} */
  Optional<Boolean> googleChatSpaceArchived();

  /** {@return the ID of the domain of the incident's Google Chat space} */
  Optional<String> googleChatSpaceDomainId();

  /** {@return the ID of the incident's Webex meeting} */
  Optional<String> webexMeetingId();

  /** {@return the URL of the incident's Webex meeting} */
  Optional<String> webexMeetingUrl();

  /** {@return the key of the Jira issue} */
  Optional<String> jiraIssueKey();

  /** {@return the ID of the Jira issue} */
  Optional<String> jiraIssueId();

  /** {@return the URL of the Jira issue} */
  Optional<String> jiraIssueUrl();

  /** {@return the ID of the GitHub issue} */
  Optional<String> githubIssueId();

  /** {@return the URL of the GitHub issue} */
  Optional<String> githubIssueUrl();

  /** {@return the ID of the GitLab issue} */
  Optional<String> gitlabIssueId();

  /** {@return the URL of the GitLab issue} */
  Optional<String> gitlabIssueUrl();

  /** {@return the ID of the Asana task} */
  Optional<String> asanaTaskId();

  /** {@return the URL of the Asana task} */
  Optional<String> asanaTaskUrl();

  /** {@return the ID of the Linear issue} */
  Optional<String> linearIssueId();

  /** {@return the URL of the Linear issue} */
  Optional<String> linearIssueUrl();

  /** {@return the ID of the Trello card} */
  Optional<String> trelloCardId();

  /** {@return the URL of the Trello card} */
  Optional<String> trelloCardUrl();

  /** {@return the ID of the Zendesk ticket} */
  Optional<String> zendeskTicketId();

  /** {@return the URL of the Zendesk ticket} */
  Optional<String> zendeskTicketUrl();

  /** {@return the ID of the PagerDuty incident} */
  Optional<String> pagerdutyIncidentId();

  /** {@return the number of the PagerDuty incident} */
  Optional<String> pagerdutyIncidentNumber();

  /** {@return the URL of the PagerDuty incident} */
  Optional<String> pagerdutyIncidentUrl();

  /** {@return the ID of the Opsgenie incident} */
  Optional<String> opsgenieIncidentId();

  /** {@return the URL of the Opsgenie incident} */
  Optional<String> opsgenieIncidentUrl();

  /** {@return the ID of the Opsgenie alert} */
  Optional<String> opsgenieAlertId();

  /** {@return the URL of the Opsgenie alert} */
  Optional<String> opsgenieAlertUrl();

  /** {@return the ID of the ServiceNow incident} */
  Optional<String> serviceNowIncidentId();

  /** {@return the key of the ServiceNow incident} */
  Optional<String> serviceNowIncidentKey();

  /** {@return the URL of the ServiceNow incident} */
  Optional<String> serviceNowIncidentUrl();

  /** {@return the ID of the incident's Mattermost channel} */
  Optional<String> mattermostChannelId();

  /** {@return the name of the incident's Mattermost channel} */
  Optional<String> mattermostChannelName();

  /** {@return the URL of the incident's Mattermost channel} */
  Optional<String> mattermostChannelUrl();

  /** {@return the ID of the Confluence page} */
  Optional<String> confluencePageId();

  /** {@return the URL of the Confluence page} */
  Optional<String> confluencePageUrl();

  /** {@return the ID of the Datadog notebook} */
  Optional<String> datadogNotebookId();

  /** {@return the URL of the Datadog notebook} */
  Optional<String> datadogNotebookUrl();

  /** {@return the ID of the Shortcut story} */
  Optional<String> shortcutStoryId();

  /** {@return the URL of the Shortcut story} */
  Optional<String> shortcutStoryUrl();

  /** {@return the ID of the Shortcut task} */
  Optional<String> shortcutTaskId();

  /** {@return the URL of the Shortcut task} */
  Optional<String> shortcutTaskUrl();

  /** {@return the ID of the Motion task} */
  Optional<String> motionTaskId();

  /** {@return the URL of the Motion task} */
  Optional<String> motionTaskUrl();

  /** {@return the ID of the ClickUp task} */
  Optional<String> clickupTaskId();

  /** {@return the URL of the ClickUp task} */
  Optional<String> clickupTaskUrl();

  /** {@return the ID of the VictorOps incident} */
  Optional<String> victorOpsIncidentId();

  /** {@return the URL of the VictorOps incident} */
  Optional<String> victorOpsIncidentUrl();

  /** {@return the ID of the Quip page} */
  Optional<String> quipPageId();

  /** {@return the URL of the Quip page} */
  Optional<String> quipPageUrl();

  /** {@return the ID of the SharePoint page} */
  Optional<String> sharepointPageId();

  /** {@return the URL of the SharePoint page} */
  Optional<String> sharepointPageUrl();

  /** {@return the key of the Airtable base that contains the incident's record} */
  Optional<String> airtableBaseKey();

  /** {@return the name of the Airtable table that contains the incident's record} */
  Optional<String> airtableTableName();

  /** {@return the ID of the Airtable record} */
  Optional<String> airtableRecordId();

  /** {@return the URL of the Airtable record} */
  Optional<String> airtableRecordUrl();

  /** {@return the ID of the Freshservice ticket} */
  Optional<String> freshserviceTicketId();

  /** {@return the URL of the Freshservice ticket} */
  Optional<String> freshserviceTicketUrl();

  /** {@return the ID of the Freshservice task} */
  Optional<String> freshserviceTaskId();

  /** {@return the URL of the Freshservice task} */
  Optional<String> freshserviceTaskUrl();

  /** {@return the key of the Linear issue} */
  Optional<String> linearIssueKey();
}
