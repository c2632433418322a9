package dev.trivet.benchmarks.floor;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.trivet.benchmarks.Calls;
import dev.trivet.core.service.Links;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** Rootly with texts only. */
public final class RootlyStringsBaseline implements Calls {

  record Document(Resource data) {}

  record Page(List<Resource> data, Links links) {}

  record Links(String next) {}

  record Resource(String id, Attributes attributes, Relationships relationships) {}

  record Relationships(Linkage users) {}

  record Linkage(List<Reference> data) {}

  record Reference(String id, String type) {}

  record Channel(String id, String name) {}

  record Attributes(
      String slug,
      String name,
      String description,
      String publicDescription,
      String managedBy,
      String color,
      String position,
      List<String> notifyEmails,
      List<String> userIds,
      List<String> adminIds,
      List<Channel> slackChannels,
      List<Channel> slackAliases,
      String alertBroadcastEnabled,
      Channel alertBroadcastChannel,
      String incidentBroadcastEnabled,
      Channel incidentBroadcastChannel,
      String autoAddMembersWhenAttached,
      String alertsEmailEnabled,
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
      String incidentsCount,
      String createdAt,
      String updatedAt) {}

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
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final Http.Decoder<Document> ONE = Http.Decoder.of(MAPPER, Document.class);
  private static final Http.Decoder<Page> MANY = Http.Decoder.of(MAPPER, Page.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(Create.class);

  private final Http http;
  private final HttpUrl create;
  private final HttpUrl list;

  /** For a server. */
  public RootlyStringsBaseline(String server, OkHttpClient client) {
    http = new Http(client, "Authorization", "Bearer rootly-key", "application/vnd.api+json");
    create = HttpUrl.get(server + "/rootly/v1/teams");
    list = create.newBuilder().addQueryParameter("page[size]", "100").build();
  }

  /** For a server, with a client of its own. */
  public RootlyStringsBaseline(String server) {
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
