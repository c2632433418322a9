package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recordings of meetings, from the invitation of the bot to the end. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class RootlyMeetingsTest {
  private final FakeRootly fake;
  private final Wire wire;
  private String incident;

  RootlyMeetingsTest(FakeRootly fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  @BeforeEach
  void declare() {
    incident = fake.add("incidents", Map.of("title", "Down"));
  }

  private Wire.Response invite(String query) {
    return wire.post("/incidents/" + incident + "/meeting_recordings" + query, "");
  }

  private String invited() {
    var response = invite("?platform=zoom");
    assertThat(response.status()).isEqualTo(201);
    return response.at("/data/id").asText();
  }

  private Wire.Response act(String id, String action) {
    return wire.post("/meeting_recordings/" + id + "/" + action, "");
  }

  private static String status(Wire.Response response) {
    return response.at("/data/attributes/status").asText();
  }

  @Test
  void recording_isPausedResumedAndStopped(VirtualTime time) {
    var id = invited();

    assertThat(status(act(id, "pause"))).isEqualTo("paused");
    assertThat(status(act(id, "resume"))).isEqualTo("recording");
    time.advance(Duration.ofMinutes(90));
    var stopped = act(id, "stop");

    assertThat(status(stopped)).isEqualTo("completed");
    assertThat(stopped.at("/data/attributes/duration_minutes").asDouble()).isEqualTo(90);
    assertThat(wire.get("/meeting_recordings/" + id).body()).isEqualTo(stopped.body());
  }

  @Test
  void invitation_whenTheBotIsThere_isRefused_andLaterTheNextSession() {
    var first = invited();
    assertThat(invite("?platform=zoom").status()).isEqualTo(422);
    assertThat(invite("?platform=phone").status()).isEqualTo(422);
    assertThat(invite("?platform=webex").at("/data/attributes/session_number").asInt())
        .isEqualTo(1);

    act(first, "stop");
    var second = invite("");

    assertThat(second.at("/data/attributes/session_number").asInt()).isEqualTo(2);
    assertThat(wire.get("/incidents/" + incident + "/meeting_recordings").at("/data")).hasSize(3);
    assertThat(wire.get("/meeting_recordings?status=completed").at("/data")).hasSize(1);
    assertThat(wire.get("/meeting_recordings?platform=webex&created_by=desktop_sdk").at("/data"))
        .isEmpty();
  }

  @Test
  void bot_whenItLeaves_isAnalyzedFirst() {
    var id = invited();
    assertThat(status(act(id, "leave"))).isEqualTo("analyzing");
    assertThat(status(wire.get("/meeting_recordings/" + id))).isEqualTo("completed");
    assertThat(act(id, "leave").status()).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource({"resume,''", "pause,pause", "stop,stop", "pause,stop"})
  void action_thatTheStatusDoesNotAllow_is422(String action, String before) {
    var id = invited();
    if (!before.isEmpty()) {
      act(id, before);
    }
    assertThat(act(id, action).status()).isEqualTo(422);
  }

  @Test
  void recording_whenDeleted_hasToBeOver() {
    var id = invited();
    assertThat(wire.delete("/meeting_recordings/" + id).status()).isEqualTo(422);
    assertThat(wire.delete("/meeting_recordings/" + id + "/delete_video").status()).isEqualTo(422);
    act(id, "stop");

    var path = "/meeting_recordings/" + id;
    assertThat(wire.get(path).at("/data/attributes/video_url").asText()).contains("example.com");
    var withoutVideo = wire.delete(path + "/delete_video");
    assertThat(withoutVideo.at("/data/attributes/video_url").isNull()).isTrue();
    assertThat(wire.delete(path + "/delete_video").status()).isEqualTo(422);
    assertThat(wire.delete(path + "/delete_session").status()).isEqualTo(404);
    assertThat(wire.delete(path).status()).isEqualTo(200);
    assertThat(wire.get(path).status()).isEqualTo(404);
  }

  @Test
  void session_ofOnesOwn_isDeletedAfterItsEnd() {
    var started = wire.post("/meeting_recordings/start_session", "{'title':'Standup'}");
    assertThat(started.status()).isEqualTo(201);
    assertThat(started.at("/data/stream_token").asText()).startsWith("fake-");
    var path = "/meeting_recordings/" + started.at("/data/meeting_recording_id").asText();
    assertThat(wire.get(path).at("/data/attributes/title").asText()).isEqualTo("Standup");

    assertThat(wire.delete(path + "/delete_session").status()).isEqualTo(422);
    wire.post(path + "/stop", "");
    assertThat(wire.delete(path + "/delete_session").status()).isEqualTo(204);
    assertThat(wire.get("/meeting_recordings").at("/data")).isEmpty();
    assertThat(wire.post("/meeting_recordings/start_session", "{'platform':'phone'}").status())
        .isEqualTo(422);
  }

  @Test
  void recordingFromElsewhere_isImportedOnce() {
    var path = "/incidents/" + incident + "/meeting_recordings/import";
    var body =
        "{'source':'recall_desktop_sdk','recall_recording_id':'r1','platform':'zoom',"
            + "'ended_at':'2026-01-02T03:04:05Z'}";

    var imported = wire.post(path, body);

    assertThat(imported.status()).isEqualTo(201);
    assertThat(status(imported)).isEqualTo("completed");
    assertThat(imported.at("/data/attributes/started_at").isNull()).isTrue();
    assertThat(imported.at("/data/attributes/ended_at").asText()).startsWith("2026");
    assertThat(wire.post(path, body).status()).isEqualTo(422);
    assertThat(wire.post(path, body.replace("recall_desktop_sdk", "tape")).status()).isEqualTo(422);
    assertThat(wire.post(path, body.replace("'r1'", "''")).status()).isEqualTo(422);
  }

  @Test
  void transcript_isThereOnDemand() {
    var attributes = Map.of("incident_id", incident, "platform", "zoom", "transcript", Map.of());
    var path = "/meeting_recordings/" + fake.add("meeting_recordings", attributes);
    assertThat(wire.get(path).at("/data/attributes").has("transcript")).isFalse();
    assertThat(wire.get(path + "?include=transcript").at("/data/attributes/transcript"))
        .isEqualTo(json("{}"));
  }
}
