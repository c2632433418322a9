package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Projects beyond the regular: what was counted in them, their keys and streams. */
final class ProjectRoutes {
  private final HoneybadgerData data;

  ProjectRoutes(HoneybadgerData data) {
    this.data = data;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "project_keys/{key}", this::byKey)
        .add("GET", "projects/occurrences", this::allOccurrences)
        .add("GET", "projects/{project_id}/occurrences", this::occurrences)
        .add("GET", "projects/{project_id}/reports/{report}", this::report)
        .add("GET", "projects/{project_id}/streams", this::streams);
  }

  private FakeResponse byKey(Call call) {
    var key = call.captured("key");
    var project = HoneybadgerData.found(data.byKey(key));
    var shown = data.of("project").view(project).retain("id", "name", "created_at");
    var body = Json.object().put("id", key);
    // the official clients expect the ID as text here
    body.set("project", shown.put("id", project.id()));
    return FakeResponse.json(200, body);
  }

  private List<StoredResource> notices(StoredResource project) {
    return data.of("notice").childrenOf("project", project.id(), Instant.MAX);
  }

  private FakeResponse allOccurrences(Call call) {
    var body = Json.object();
    for (var project : data.of("project").all(data.context().horizon(call), any -> true)) {
      body.set(project.id(), Occurrences.of(notices(project), call, data.context().now()));
    }
    return FakeResponse.json(200, body);
  }

  private FakeResponse occurrences(Call call) {
    var notices = notices(data.project(call));
    return FakeResponse.json(200, Occurrences.of(notices, call, data.context().now()));
  }

  private FakeResponse report(Call call) {
    var start = time(call, "start", Instant.MIN);
    var stop = time(call, "stop", Instant.MAX);
    var environment = call.query("environment");
    var counted =
        notices(data.project(call)).stream()
            .filter(one -> !one.created().isBefore(start) && !one.created().isAfter(stop))
            .filter(one -> environment == null || environment.equals(one.field("environment_name")))
            .toList();
    return FakeResponse.json(
        200,
        switch (call.captured("report")) {
          case "notices_by_class" -> rows(counted, "klass");
          case "notices_by_location" -> rows(counted, "location");
          case "notices_by_user" -> rows(counted, "user");
          case "notices_per_day" -> days(counted);
          default -> throw new Refusal(400, "Invalid report type");
        });
  }

  private static ArrayNode rows(List<StoredResource> notices, String field) {
    return Json.array(
        Occurrences.counted(notices, field).entrySet(),
        row -> Json.array().add(row.getKey()).add(row.getValue()));
  }

  private static ArrayNode days(List<StoredResource> notices) {
    var days = new TreeMap<String, Integer>();
    for (var notice : notices) {
      var day = HoneybadgerViews.written(notice.created().truncatedTo(ChronoUnit.DAYS));
      days.merge(day.replace("Z", "+00:00"), 1, Integer::sum);
    }
    return Json.array(days.entrySet(), day -> Json.array().add(day.getKey()).add(day.getValue()));
  }

  private static Instant time(Call call, String name, Instant otherwise) {
    var text = call.query(name);
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException noTime) {
      throw new Refusal(400, "Invalid request");
    }
  }

  /** Every project has two streams from the start. */
  private FakeResponse streams(Call call) {
    var project = data.project(call);
    if (data.inside("stream", "project", project).isEmpty()) {
      addStream(project, "Default", false);
      addStream(project, "Internal", true);
    }
    return data.lookup()
        .list(call, data.inside("stream", "project", project), data.of("stream")::view);
  }

  private void addStream(StoredResource project, String name, boolean internal) {
    var values =
        Json.object()
            .put("project_id", Long.valueOf(project.id()))
            .put("name", name)
            .put("slug", name.toLowerCase(Locale.ROOT))
            .put("internal", internal);
    data.of("stream").add(values, Instant.MIN);
  }
}
