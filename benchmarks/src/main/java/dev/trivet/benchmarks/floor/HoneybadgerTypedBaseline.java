package dev.trivet.benchmarks.floor;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.trivet.benchmarks.Calls;
import dev.trivet.core.service.Links;
import dev.trivet.rollbar.invitations.Invitation;
import java.time.Instant;
import java.util.List;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** Honeybadger with the Java types of our models. */
public final class HoneybadgerTypedBaseline implements Calls {

  record Many(List<Team> results, Links links) {}

  record Links(String next) {}

  record Person(Long id, String email, String name) {}

  record Member(
      Long id, Long teamId, String email, String name, Boolean admin, Instant createdAt) {}

  record Project(
      Long id,
      String name,
      Boolean active,
      Instant createdAt,
      String token,
      List<String> environments,
      Long faultCount,
      Long unresolvedFaultCount) {}

  record Invitation(
      Long id,
      String token,
      String email,
      Boolean admin,
      String message,
      Person createdBy,
      Instant createdAt,
      Person acceptedBy,
      Instant acceptedAt) {}

  record Team(
      Long id,
      String name,
      Instant createdAt,
      Person owner,
      List<Member> members,
      List<Project> projects,
      List<Invitation> invitations) {}

  record Create(Wanted team) {}

  record Wanted(String name) {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final Http.Decoder<Team> ONE = Http.Decoder.of(MAPPER, Team.class);
  private static final Http.Decoder<Many> MANY = Http.Decoder.of(MAPPER, Many.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(Create.class);

  private final Http http;
  private final HttpUrl teams;

  /** For a server. */
  public HoneybadgerTypedBaseline(String server, OkHttpClient client) {
    var credential = Credentials.basic("honeybadger-token", "");
    http = new Http(client, "Authorization", credential, "application/json");
    teams = HttpUrl.get(server + "/honeybadger/v2/teams");
  }

  /** For a server, with a client of its own. */
  public HoneybadgerTypedBaseline(String server) {
    this(server, Http.client());
  }

  @Override
  public Object create() {
    return http.post(teams, new Create(new Wanted("Payments")), WRITER, ONE);
  }

  @Override
  public List<?> page() {
    Many page = http.get(teams, MANY);
    return page.results();
  }
}
