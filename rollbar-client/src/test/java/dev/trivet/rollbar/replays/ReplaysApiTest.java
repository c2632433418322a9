package dev.trivet.rollbar.replays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rollbar.WireTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplaysApiTest extends WireTest {

  @ParameterizedTest
  @CsvSource({"3", "'\"3\"'"})
  void get_whenThereIsAReplay_readsAllOfIt(String spanCount) {
    respondWithResult(
        """
        {"events":[{"project_id":7,"environment":"production","session_id":"s","span_id":"a",
          "name":"session","start_time":"2026-01-02T03:04:05.678Z","duration":1500000000,
          "span_count":%s,"attributes":[{"name":"browser","value":"Firefox"}],
          "timeline_events":[{"name":"click","time":"2026-01-02T03:04:06Z",
            "attributes":[{"name":"target","value":"button"}]}],
          "rrweb_replay_events":[{"time":"2026-01-02T03:04:07Z","type":"2","data":{"x":1}}]}]}
        """
            .formatted(spanCount));

    var event = rollbar.replays().get("production", "s/1", "r").events().get(0);

    assertThat(line(request()))
        .isEqualTo("GET /api/1/environment/production/session/s%2F1/replay/r");
    assertThat(event.startTime()).contains(Instant.parse("2026-01-02T03:04:05.678Z"));
    assertThat(event.duration()).contains(1_500_000_000L);
    assertThat(event.spanCount()).isPresent();
    assertThat(event.attributes())
        .containsExactly(
            JsonValue.parse(
                """
                {"name":"browser","value":"Firefox"}"""));
    assertThat(event.timelineEvents().get(0).get("name")).contains(JsonValue.of("click"));
    assertThat(event.rrwebReplayEvents().get(0).get("data")).contains(JsonValue.parse("{\"x\":1}"));
    assertThat(event.additionalProperties()).isEmpty();
  }

  @Test
  void delete_whenCalled_isDone() {
    respond("{\"err\":0,\"result\":{}}");

    rollbar.replays().delete("production", "s", "r");

    assertThat(line(request()))
        .isEqualTo("DELETE /api/1/environment/production/session/s/replay/r");
  }
}
