package dev.trivet.benchmarks.floor;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.trivet.benchmarks.Calls;
import dev.trivet.core.service.Links;
import dev.trivet.rollbar.invitations.Invitation;
import java.util.List;
import okhttp3.Credentials;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** Honeybadger with texts only. */
public final class HoneybadgerStringsBaseline implements Calls {

  record Many(List<Team> results, Links links) {}

  record Links(String next) {}

  record Person(String id, String email, String name) {}

  record Member(
      String id, String teamId, String email, String name, String admin, String createdAt) {}

  record Project(
      String id,
      String name,
      String active,
      String createdAt,
      String token,
      List<String> environments,
      String faultCount,
      String unresolvedFaultCount) {}

  record Invitation(
      String id,
      String token,
      String email,
      String admin,
      String message,
      Person createdBy,
      String createdAt,
      Person acceptedBy,
      String acceptedAt) {}

  record Team(
      String id,
      String name,
      String createdAt,
      Person owner,
      List<Member> members,
      List<Project> projects,
      List<Invitation> invitations) {}

  record Create(Wanted team) {}

  record Wanted(String name) {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final Http.Decoder<Team> ONE = Http.Decoder.of(MAPPER, Team.class);
  private static final Http.Decoder<Many> MANY = Http.Decoder.of(MAPPER, Many.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(Create.class);

  private final Http http;
  private final HttpUrl teams;

  /** For a server. */
  public HoneybadgerStringsBaseline(String server, OkHttpClient client) {
    var credential = Credentials.basic("honeybadger-token", "");
    http = new Http(client, "Authorization", credential, "application/json");
    teams = HttpUrl.get(server + "/honeybadger/v2/teams");
  }

  /** For a server, with a client of its own. */
  public HoneybadgerStringsBaseline(String server) {
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
