package dev.trivet.benchmarks.floor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.trivet.benchmarks.Calls;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;

/** Incidents of Rootly with the Java types of our models, and the resources in them. */
public final class IncidentsTypedBaseline implements Calls {

  record Page(List<Resource<Incident>> data, Links links) {}

  record Links(String next) {}

  record Document<A>(Resource<A> data) {}

  record Resource<A>(String id, A attributes, Map<String, Linkage> relationships) {}

  record Linkage(List<Reference> data) {}

  record Reference(String id, String type) {}

  record Word(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Word {}
  }

  record Channel(String id, String name) {}

  record Value(String catalogPropertyId, String value) {}

  record Person(
      String email,
      String name,
      String firstName,
      String lastName,
      String fullName,
      String preferredName,
      String fullNameWithTeam,
      String phone,
      @JsonProperty("phone_2") String phone2,
      String slackId,
      String timeZone,
      Instant createdAt,
      Instant updatedAt) {}

  record Severity(
      String name,
      String slug,
      String description,
      Word severity,
      String color,
      Integer position,
      List<String> notifyEmails,
      List<Channel> slackChannels,
      List<Channel> slackAliases,
      Instant createdAt,
      Instant updatedAt) {}

  record Environment(
      String name,
      String slug,
      Word managedBy,
      String externalId,
      String description,
      List<String> notifyEmails,
      String color,
      Integer position,
      List<Channel> slackChannels,
      List<Channel> slackAliases,
      List<Value> properties,
      Instant createdAt,
      Instant updatedAt,
      String publicDescription) {}

  record Type(
      String name,
      String slug,
      String description,
      String color,
      Integer position,
      List<String> notifyEmails,
      List<Channel> slackChannels,
      List<Channel> slackAliases,
      List<Value> properties,
      Instant createdAt,
      Instant updatedAt,
      String publicDescription) {}

  record Service(
      String name,
      String slug,
      Word managedBy,
      String description,
      String publicDescription,
      List<String> notifyEmails,
      String color,
      Integer position,
      String backstageId,
      String externalId,
      String pagerdutyId,
      String opsgenieId,
      String cortexId,
      String serviceNowCiSysId,
      String githubRepositoryName,
      String githubRepositoryBranch,
      String gitlabRepositoryName,
      String gitlabRepositoryBranch,
      String kubernetesDeploymentName,
      List<String> environmentIds,
      List<String> serviceIds,
      List<String> ownerGroupIds,
      List<Long> ownerUserIds,
      String alertUrgencyId,
      String escalationPolicyId,
      Boolean alertsEmailEnabled,
      String alertsEmailAddress,
      List<Channel> slackChannels,
      List<Channel> slackAliases,
      Boolean alertBroadcastEnabled,
      Channel alertBroadcastChannel,
      Boolean incidentBroadcastEnabled,
      Channel incidentBroadcastChannel,
      List<Value> properties,
      Instant createdAt,
      Instant updatedAt,
      Long incidentsCount,
      Boolean showUptime,
      Integer showUptimeLastDays,
      Word status) {}

  record Team(
      String name,
      String slug,
      String description,
      String publicDescription,
      Word managedBy,
      String color,
      Integer position,
      List<String> notifyEmails,
      List<Long> userIds,
      List<Long> adminIds,
      List<Channel> slackChannels,
      List<Channel> slackAliases,
      Boolean alertBroadcastEnabled,
      Channel alertBroadcastChannel,
      Boolean incidentBroadcastEnabled,
      Channel incidentBroadcastChannel,
      Boolean autoAddMembersWhenAttached,
      Word autoAddMembersScope,
      Word scheduleOverridePolicy,
      Boolean alertsEmailEnabled,
      String alertsEmailAddress,
      String alertUrgencyId,
      List<Value> properties,
      String externalId,
      String backstageId,
      String pagerdutyId,
      String pagerdutyServiceId,
      String opsgenieId,
      String victorOpsId,
      String pagertreeId,
      String cortexId,
      String serviceNowCiSysId,
      String scimGroupId,
      Long incidentsCount,
      Instant createdAt,
      Instant updatedAt) {}

  record Incident(
      Long sequentialId,
      String title,
      Word kind,
      String slug,
      String parentIncidentId,
      String duplicateIncidentId,
      String summary,
      @JsonProperty("private") Boolean isPrivate,
      String source,
      Word status,
      String url,
      String shortUrl,
      String publicTitle,
      Document<Person> user,
      Document<Severity> severity,
      List<Document<Environment>> environments,
      List<Document<Type>> incidentTypes,
      List<Document<Service>> services,
      List<JsonNode> functionalities,
      List<Document<Team>> groups,
      Map<String, JsonNode> labels,
      String mitigationMessage,
      String resolutionMessage,
      String cancellationMessage,
      Instant scheduledFor,
      Instant scheduledUntil,
      List<String> mutedServiceIds,
      Word retrospectiveProgressStatus,
      Document<Person> inTriageBy,
      Document<Person> startedBy,
      Document<Person> mitigatedBy,
      Document<Person> resolvedBy,
      Document<Person> closedBy,
      Document<Person> cancelledBy,
      Instant inTriageAt,
      Instant startedAt,
      Instant detectedAt,
      Instant acknowledgedAt,
      Instant mitigatedAt,
      Instant resolvedAt,
      Instant closedAt,
      Instant cancelledAt,
      Instant createdAt,
      Instant updatedAt,
      String slackChannelId,
      String slackChannelName,
      String slackChannelUrl,
      String slackChannelShortUrl,
      String slackChannelDeepLink,
      Boolean slackChannelArchived,
      String slackLastMessageTs,
      String zoomMeetingId,
      String zoomMeetingStartUrl,
      String zoomMeetingJoinUrl,
      String zoomMeetingPassword,
      String zoomMeetingPstnPassword,
      String zoomMeetingH323Password,
      List<JsonNode> zoomMeetingGlobalDialInNumbers,
      String googleDriveId,
      String googleDriveParentId,
      String googleDriveUrl,
      String googleMeetingId,
      String googleMeetingUrl,
      String microsoftTeamsMeetingId,
      String microsoftTeamsMeetingUrl,
      String microsoftTeamsChannelId,
      String microsoftTeamsChannelName,
      String microsoftTeamsChannelUrl,
      String microsoftTeamsChannelShortUrl,
      String microsoftTeamsChatId,
      String microsoftTeamsChatUrl,
      String microsoftTeamsTeamId,
      String googleChatSpaceId,
      String googleChatSpaceName,
      String googleChatSpaceUrl,
      String googleChatSpaceShortUrl,
      Boolean googleChatSpaceArchived,
      String googleChatSpaceDomainId,
      String webexMeetingId,
      String webexMeetingUrl,
      String jiraIssueKey,
      String jiraIssueId,
      String jiraIssueUrl,
      String githubIssueId,
      String githubIssueUrl,
      String gitlabIssueId,
      String gitlabIssueUrl,
      String asanaTaskId,
      String asanaTaskUrl,
      String linearIssueId,
      String linearIssueUrl,
      String trelloCardId,
      String trelloCardUrl,
      String zendeskTicketId,
      String zendeskTicketUrl,
      String pagerdutyIncidentId,
      String pagerdutyIncidentNumber,
      String pagerdutyIncidentUrl,
      String opsgenieIncidentId,
      String opsgenieIncidentUrl,
      String opsgenieAlertId,
      String opsgenieAlertUrl,
      String serviceNowIncidentId,
      String serviceNowIncidentKey,
      String serviceNowIncidentUrl,
      String mattermostChannelId,
      String mattermostChannelName,
      String mattermostChannelUrl,
      String confluencePageId,
      String confluencePageUrl,
      String datadogNotebookId,
      String datadogNotebookUrl,
      String shortcutStoryId,
      String shortcutStoryUrl,
      String shortcutTaskId,
      String shortcutTaskUrl,
      String motionTaskId,
      String motionTaskUrl,
      String clickupTaskId,
      String clickupTaskUrl,
      String victorOpsIncidentId,
      String victorOpsIncidentUrl,
      String quipPageId,
      String quipPageUrl,
      String sharepointPageId,
      String sharepointPageUrl,
      String airtableBaseKey,
      String airtableTableName,
      String airtableRecordId,
      String airtableRecordUrl,
      String freshserviceTicketId,
      String freshserviceTicketUrl,
      String freshserviceTaskId,
      String freshserviceTaskUrl,
      String linearIssueKey) {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final Http.Answer<Page> MANY = Http.Answer.of(MAPPER, Page.class);

  private final Http http;
  private final HttpUrl list;

  /** For a server. */
  public IncidentsTypedBaseline(String server) {
    http =
        new Http(Http.client(), "Authorization", "Bearer rootly-key", "application/vnd.api+json");
    list = HttpUrl.get(server + "/rootly/v1/incidents?page%5Bsize%5D=100");
  }

  @Override
  public Object create() {
    throw new UnsupportedOperationException("incidents are only read");
  }

  @Override
  public List<?> page() {
    Page page = http.get(list, MANY);
    return page.data();
  }
}
