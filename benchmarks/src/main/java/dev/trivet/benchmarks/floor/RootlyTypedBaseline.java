package dev.trivet.benchmarks.floor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.trivet.benchmarks.Calls;
import dev.trivet.core.service.Links;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** Rootly with the Java types of our models. */
public final class RootlyTypedBaseline implements Calls {

  record Document(Resource data) {}

  record Page(List<Resource> data, Links links) {}

  record Links(String next) {}

  record Resource(String id, Attributes attributes, Map<String, Linkage> relationships) {}

  record Linkage(List<Reference> data) {}

  record Reference(String id, String type) {}

  record ManagedBy(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    ManagedBy {}
  }

  record Channel(String id, String name) {}

  record Attributes(
      String slug,
      String name,
      String description,
      String publicDescription,
      ManagedBy managedBy,
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
      Boolean alertsEmailEnabled,
      String alertsEmailAddress,
      String alertUrgencyId,
      String externalId,
      String backstageId,
      String pagerdutyId,
      String pagerdutyServiceId,
      String opsgenieId,
      String victorOpsId,
      String pagertreeId,
      String cortexId,
      String serviceNowCiSysId,
      Long incidentsCount,
      Instant createdAt,
      Instant updatedAt) {}

  record Create(Data data) {}

  record Data(String type, Wanted attributes) {}

  record Wanted(
      String name,
      String description,
      String color,
      List<String> notifyEmails,
      List<Long> userIds) {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final Http.Decoder<Document> ONE = Http.Decoder.of(MAPPER, Document.class);
  private static final Http.Decoder<Page> MANY = Http.Decoder.of(MAPPER, Page.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(Create.class);

  private final Http http;
  private final HttpUrl create;
  private final HttpUrl list;

  /** For a server. */
  public RootlyTypedBaseline(String server, OkHttpClient client) {
    http = new Http(client, "Authorization", "Bearer rootly-key", "application/vnd.api+json");
    create = HttpUrl.get(server + "/rootly/v1/teams");
    list = create.newBuilder().addQueryParameter("page[size]", "100").build();
  }

  /** For a server, with a client of its own. */
  public RootlyTypedBaseline(String server) {
    this(server, Http.client());
  }

  @Override
  public Object create() {
    var wanted =
        new Wanted(
            "Payments",
            "Keeps the money moving",
            "#D7F5E1",
            List.of("ana@example.com"),
            List.of(951L, 952L));
    Document response = http.post(create, new Create(new Data("groups", wanted)), WRITER, ONE);
    return response.data();
  }

  /** Creates one team and returns its ID. */
  public String createdId() {
    return ((Resource) create()).id();
  }

  @Override
  public List<?> page() {
    Page page = http.get(list, MANY);
    return page.data();
  }
}
