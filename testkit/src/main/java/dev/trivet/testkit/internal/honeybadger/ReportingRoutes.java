package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** What applications report to one project, by its key: it shows in the data API at once. */
final class ReportingRoutes {
  private static final int MOST_EVENT_BYTES = 102_400;
  private static final int MOST_NOTICE_BYTES = 262_144;
  private static final String KEY = "X-API-Key";

  private final HoneybadgerData data;
  private final NoticeStore notices;

  ReportingRoutes(HoneybadgerData data) {
    this.data = data;
    this.notices = new NoticeStore(data);
  }

  void addTo(Router routes) {
    routes
        .add("POST", "notices", this::notice)
        .add("POST", "notices/js", this::notice)
        .add("POST", "deploys", this::deploy)
        .add("POST", "events", this::events)
        .add("POST", "source_maps", this::sourceMap);
  }

  /** A refusal in the words of the reporting API. */
  static Refusal refusal(int status, String words) {
    return new Refusal(status, words, Json.object().put("error", words));
  }

  private StoredResource project(Call call) {
    return project(call.header(KEY));
  }

  private StoredResource project(@Nullable String key) {
    var project = data.byKey(key);
    if (project == null) {
      throw refusal(403, "Invalid API key");
    }
    return project;
  }

  private static JsonNode body(Call call, int most) {
    if (call.bytes().length > most) {
      throw refusal(413, "Payload is too large");
    }
    var body = call.body();
    if (body == null) {
      throw refusal(422, "Payload is not JSON");
    }
    return body;
  }

  private FakeResponse notice(Call call) {
    var project = project(call);
    var body = body(call, MOST_NOTICE_BYTES);
    if (body.at("/error/class").asText().isBlank()) {
      throw refusal(422, "Error class can't be blank");
    }
    var id = notices.add(project, body).id();
    return FakeResponse.json(201, Json.object().put("id", id));
  }

  private FakeResponse deploy(Call call) {
    var project = project(call);
    var deploy = body(call, MOST_NOTICE_BYTES).path("deploy");
    var values = Json.object().put("project_id", Long.valueOf(project.id()));
    for (var name : new String[] {"environment", "revision", "repository", "local_username"}) {
      values.put(name, Json.text(deploy, name));
    }
    data.of("deploy").add(values, data.context().visibleFrom());
    boolean all = project.values().path("resolve_errors_on_deploy").asBoolean();
    for (var fault : data.inside("fault", "project", project)) {
      if (all || fault.values().path("resolve_on_deploy").asBoolean()) {
        fault.values().put("resolved", true).put("resolve_on_deploy", false);
      }
    }
    return done();
  }

  private static FakeResponse done() {
    return FakeResponse.json(201, Json.object().put("status", "OK"));
  }

  private FakeResponse events(Call call) {
    var project = project(call);
    var text = new String(unpacked(call), StandardCharsets.UTF_8);
    if (text.getBytes(StandardCharsets.UTF_8).length > MOST_EVENT_BYTES) {
      throw refusal(413, "Payload is too large");
    }
    var events = new ArrayList<ObjectNode>();
    for (var line : text.lines().filter(one -> !one.isBlank()).toList()) {
      if (!(Json.parse(line.getBytes(StandardCharsets.UTF_8)) instanceof ObjectNode event)) {
        throw refusal(422, "A line is not a JSON object");
      }
      events.add(event);
    }
    data.lookup().store.events(project.id()).addAll(events);
    return done();
  }

  private static byte[] unpacked(Call call) {
    if (!"deflate".equalsIgnoreCase(call.header("Content-Encoding"))) {
      return call.bytes();
    }
    try (var in = new InflaterInputStream(new ByteArrayInputStream(call.bytes()))) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw refusal(422, "Payload cannot be unpacked");
    }
  }

  private FakeResponse sourceMap(Call call) {
    var project = project(call.part("api_key"));
    var url = call.part("minified_url");
    if (url == null || call.part("minified_file") == null || call.part("source_map") == null) {
      throw refusal(422, "Minified url, minified file and source map can't be blank");
    }
    data.lookup().store.sourceMaps(project.id()).add(url);
    return done();
  }
}
