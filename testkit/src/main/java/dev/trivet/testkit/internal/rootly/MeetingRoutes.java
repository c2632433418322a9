package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recordings of meetings: those of incidents, and those that people make on their own. */
final class MeetingRoutes {
  private static final String OF_INCIDENT = "v1/incidents/{incident_id}/meeting_recordings";
  private static final String ONE = "v1/meeting_recordings/{id}";
  private static final String INCIDENT = "incident_id";
  private static final String SOURCE = "recall_recording_id";
  private static final String STATUS = "status";
  private static final Set<String> ACTIVE = Set.of("pending", "recording", "paused");
  private static final Set<String> ENDED = Set.of("completed", "failed");

  private final ResourceCollection incidents;
  private final ResourceCollection recordings;
  private final RootlyFormat format;
  private final FakeContext context;

  MeetingRoutes(TableCollections collections, RootlyFormat format, FakeContext context) {
    this.incidents = collections.of("incidents");
    this.recordings = collections.of("meeting_recordings");
    this.format = format;
    this.context = context;
  }

  void addTo(Router routes) {
    routes
        .add("POST", OF_INCIDENT, this::invite)
        .add("POST", OF_INCIDENT + "/import", this::take)
        .add("GET", "v1/meeting_recordings", this::all)
        .add("POST", "v1/meeting_recordings/start_session", this::start)
        .add("GET", ONE, this::get)
        .add("POST", ONE + "/pause", call -> move(call, Set.of("recording"), "paused"))
        .add("POST", ONE + "/resume", call -> move(call, Set.of("paused"), "recording"))
        .add("POST", ONE + "/stop", call -> move(call, Set.of("recording", "paused"), "completed"))
        .add("POST", ONE + "/leave", this::leave)
        .add("DELETE", ONE, this::delete)
        .add("DELETE", ONE + "/delete_session", this::deleteSession)
        .add("DELETE", ONE + "/delete_video", this::deleteVideo);
  }

  /** The bot is in the meeting at once. */
  private FakeResponse invite(Call call) {
    var incident = incidents.named(call, INCIDENT);
    var platform = platform(call.query("platform"));
    var known = recordings.seen(call, one -> isOf(one, incident, platform));
    if (known.stream().anyMatch(one -> ACTIVE.contains(one.field(STATUS)))) {
      throw RootlyErrors.invalid("Bot is already active");
    }
    return created(
        call,
        fresh(platform, "recall_bot", known.size() + 1)
            .put(INCIDENT, incident.id())
            .put("meeting_url", incident.field(platform + "_meeting_url")));
  }

  private static boolean isOf(StoredResource one, StoredResource incident, String platform) {
    return incident.id().equals(one.field(INCIDENT)) && platform.equals(one.field("platform"));
  }

  private String platform(@Nullable String given) {
    var words = recordings.facts().attributes().get("platform");
    var platform = given == null ? "zoom" : given;
    if (words == null || !words.words().contains(platform)) {
      throw RootlyErrors.invalid("Platform is not included in the list");
    }
    return platform;
  }

  private ObjectNode fresh(String platform, String by, int session) {
    return Json.object()
        .put("platform", platform)
        .put("session_number", session)
        .put(STATUS, "recording")
        .put("created_by", by)
        .put("started_at", format.time(context.now()));
  }

  private FakeResponse created(Call call, ObjectNode values) {
    return format.one(201, call, recordings, recordings.add(values, context.visibleFrom()));
  }

  /** What was recorded elsewhere is there with its transcript at once. */
  private FakeResponse take(Call call) {
    var incident = incidents.named(call, INCIDENT);
    var given = RootlyLookup.body(call);
    if (!"recall_desktop_sdk".equals(Json.text(given, "source"))) {
      throw RootlyErrors.invalid("Source is not included in the list");
    }
    var id = Json.text(given, SOURCE);
    if (id == null || id.isBlank()) {
      throw RootlyErrors.invalid("Recall recording can't be blank");
    }
    if (!recordings.seen(call, one -> id.equals(one.field(SOURCE))).isEmpty()) {
      throw RootlyErrors.invalid("Recall recording has already been taken");
    }
    var platform = platform(given.path("platform").asText());
    var known = recordings.seen(call, one -> isOf(one, incident, platform));
    var values = fresh(platform, "desktop_sdk", known.size() + 1).put(STATUS, "completed");
    values.put(INCIDENT, incident.id()).put(SOURCE, id);
    for (var name : Set.of("started_at", "ended_at", "meeting_url")) {
      values.set(name, given.path(name).isMissingNode() ? values.nullNode() : given.get(name));
    }
    return created(call, values);
  }

  private FakeResponse all(Call call) {
    var found =
        recordings.seen(
            call,
            one ->
                asked(call, STATUS, one)
                    && asked(call, "platform", one)
                    && asked(call, "created_by", one));
    return RootlyViews.data(200, Json.array(found, recordings::view));
  }

  private static boolean asked(Call call, String name, StoredResource one) {
    var wanted = call.query(name);
    return wanted == null || wanted.equals(one.field(name));
  }

  private FakeResponse start(Call call) {
    var given = RootlyLookup.body(call);
    var values = fresh(platform(Json.text(given, "platform")), "desktop_sdk", 1);
    values.put("title", Json.text(given, "title"));
    var id = recordings.add(values, context.visibleFrom()).id();
    var session =
        Json.object()
            .put("session_id", id)
            .put("stream_token", "fake-stream-token-" + id)
            .put("meeting_recording_id", id);
    return RootlyViews.data(201, session);
  }

  private FakeResponse get(Call call) {
    var recording = recordings.named(call, "id");
    var view = recordings.view(recording);
    if (RootlyLookup.include(call).contains("transcript")) {
      JsonNode transcript = recording.values().path("transcript");
      view.withObject("/attributes").set("transcript", transcript.deepCopy());
    }
    return RootlyViews.data(200, view);
  }

  private FakeResponse move(Call call, Set<String> from, String to) {
    var recording = inOneOf(from, recordings.named(call, "id"));
    recordings.change(recording, to.equals("completed") ? end(recording) : status(to));
    return format.changed(call, recordings, recording);
  }

  private static ObjectNode status(String status) {
    return Json.object().put(STATUS, status);
  }

  private static StoredResource inOneOf(Set<String> statuses, StoredResource recording) {
    if (!statuses.contains(String.valueOf(recording.field(STATUS)))) {
      throw RootlyErrors.invalid("Status does not allow it");
    }
    return recording;
  }

  private ObjectNode end(StoredResource recording) {
    var now = context.now();
    var started = recording.field("started_at");
    var from = started == null ? now : OffsetDateTime.parse(started).toInstant();
    return status("completed")
        .put("ended_at", format.time(now))
        .put("duration_minutes", Duration.between(from, now).toSeconds() / 60.0)
        .put("video_url", "https://example.com/videos/" + recording.id());
  }

  /** The response shows that the recording is analyzed; the next call finds it completed. */
  private FakeResponse leave(Call call) {
    var recording = inOneOf(ACTIVE, recordings.named(call, "id"));
    recordings.change(recording, end(recording));
    var view = recordings.view(recording);
    view.withObject("/attributes").put(STATUS, "analyzing");
    return RootlyViews.data(200, view);
  }

  private FakeResponse delete(Call call) {
    var recording = inOneOf(ENDED, recordings.named(call, "id"));
    var response = format.deleted(call, recordings, recording);
    recordings.remove(recording);
    return response;
  }

  private FakeResponse deleteSession(Call call) {
    var recording = recordings.named(call, "id");
    if (recording.field(INCIDENT) != null) {
      throw RootlyErrors.missing();
    }
    recordings.remove(inOneOf(ENDED, recording));
    return FakeResponse.empty(204);
  }

  private FakeResponse deleteVideo(Call call) {
    var recording = inOneOf(ENDED, recordings.named(call, "id"));
    if (recording.field("video_url") == null) {
      throw RootlyErrors.invalid("Video can't be blank");
    }
    var change = Json.object();
    change.putNull("video_url");
    recordings.change(recording, change);
    return format.changed(call, recordings, recording);
  }
}
