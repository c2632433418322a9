package dev.trivet.benchmarks.floor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.DeserializationFeature;
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

  record Page(List<Resource<TypedIncident>> data, Links links) {}

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

  record IncidentType(
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

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final Http.Decoder<Page> MANY = Http.Decoder.of(MAPPER, Page.class);

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
