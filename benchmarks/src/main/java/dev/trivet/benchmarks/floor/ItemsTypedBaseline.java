package dev.trivet.benchmarks.floor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.trivet.benchmarks.Calls;
import java.time.Instant;
import java.util.List;
import okhttp3.HttpUrl;

/** Items of Rollbar with the Java types of our model: everything that it has an accessor for. */
public final class ItemsTypedBaseline implements Calls {

  record Many(int err, Result result) {}

  record Result(int page, Long totalCount, List<Item> items) {}

  record Word(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Word {}
  }

  record Item(
      long id,
      Long counter,
      Long projectId,
      String title,
      String environment,
      Word level,
      Word status,
      Word platform,
      Word framework,
      String hash,
      Long totalOccurrences,
      Long uniqueOccurrences,
      Long firstOccurrenceId,
      Long lastOccurrenceId,
      Long activatingOccurrenceId,
      Instant firstOccurrenceTimestamp,
      Instant lastOccurrenceTimestamp,
      Instant lastActivatedTimestamp,
      Instant lastResolvedTimestamp,
      Instant lastMutedTimestamp,
      JsonNode lastModifiedBy,
      String resolvedInVersion,
      Long assignedUserId,
      Long assignedTeamId,
      Long groupItemId,
      Integer groupStatus,
      Boolean levelLock,
      Boolean titleLock,
      Long controllingId,
      Long publicItemId,
      JsonNode integrationsData,
      JsonNode snoozeStatus,
      String snoozeType,
      Long snoozeExpirationThresholdSeconds,
      Instant snoozeExpirationDatetime,
      Long firstInVersionOccurrenceId,
      Instant firstInVersionOccurrenceTimestamp,
      Long lastInVersionOccurrenceId,
      Instant lastInVersionOccurrenceTimestamp,
      Long occurrencesInVersion,
      Long peopleInVersion) {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final Http.Decoder<Many> MANY = Http.Decoder.of(MAPPER, Many.class);

  private final Http http;
  private final HttpUrl items;

  /** For a server; the token travels in the query. */
  public ItemsTypedBaseline(String server) {
    http = new Http(Http.client(), "X-Client", "by-hand", "application/json");
    items = HttpUrl.get(server + "/items/items?access_token=rollbar-token");
  }

  @Override
  public Object create() {
    throw new UnsupportedOperationException("items are only read");
  }

  @Override
  public List<?> page() {
    Many page = http.get(items, MANY);
    if (page.err() != 0) {
      throw new IllegalStateException("err " + page.err());
    }
    return page.result().items();
  }
}
