package dev.trivet.benchmarks.floor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.trivet.benchmarks.Calls;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/** Rollbar with the Java types of our models. */
public final class RollbarTypedBaseline implements Calls {

  record One(int err, Team result) {}

  record Many(int err, List<Team> result) {}

  record Team(Long id, Long accountId, String name, AccessLevel accessLevel) {}

  record AccessLevel(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    AccessLevel {}
  }

  record Create(String name, String accessLevel) {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final Http.Decoder<One> ONE = Http.Decoder.of(MAPPER, One.class);
  private static final Http.Decoder<Many> MANY = Http.Decoder.of(MAPPER, Many.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(Create.class);

  private final Http http;
  private final HttpUrl teams;

  /** For a server; the token travels in the query. */
  public RollbarTypedBaseline(String server, OkHttpClient client) {
    http = new Http(client, "X-Client", "by-hand", "application/json");
    teams = HttpUrl.get(server + "/rollbar/teams?access_token=rollbar-token");
  }

  /** For a server, with a client of its own. */
  public RollbarTypedBaseline(String server) {
    this(server, Http.client());
  }

  @Override
  public Object create() {
    One response = http.post(teams, new Create("Payments", "standard"), WRITER, ONE);
    return checked(response.err(), response.result());
  }

  @Override
  public List<?> page() {
    Many page = http.get(teams, MANY);
    return checked(page.err(), page.result());
  }

  private static <T> T checked(int err, T result) {
    if (err != 0) {
      throw new IllegalStateException("err " + err);
    }
    return result;
  }
}
