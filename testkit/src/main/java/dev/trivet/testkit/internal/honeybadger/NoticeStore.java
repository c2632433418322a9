package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Turns what was reported into notices, grouped into faults. */
final class NoticeStore {
  private static final String[] USERS = {"user_email", "user_id"};

  private final HoneybadgerData data;

  NoticeStore(HoneybadgerData data) {
    this.data = data;
  }

  /** Adds a notice to the fault that it belongs to, which may be new. */
  StoredResource add(StoredResource project, JsonNode report) {
    var error = report.path("error");
    var request = report.path("request");
    var environment = Json.text(report.path("server"), "environment_name");
    if (environment != null) {
      addEnvironment(project, environment);
    }
    var fault = fault(project, report, environment);
    var now = HoneybadgerViews.written(data.context().now());
    fault
        .values()
        .put("message", Json.text(error, "message"))
        .put("last_notice_at", now)
        .put("resolved", false)
        .put("notices_count", fault.values().path("notices_count").asLong() + 1);
    var tags = error.path("tags");
    if (tags.isArray()) {
      fault.values().set("tags", tags.deepCopy());
    }
    project.values().put("last_notice_at", now);
    if (project.field("earliest_notice_at") == null) {
      project.values().put("earliest_notice_at", now);
    }
    return data.of("notice").add(notice(project, fault, report, request), Instant.MIN);
  }

  private ObjectNode notice(
      StoredResource project, StoredResource fault, JsonNode report, JsonNode request) {
    var error = report.path("error");
    var values = Json.object();
    values.put("project_id", Long.valueOf(project.id()));
    values.put("fault_id", Long.valueOf(fault.id()));
    values.put("message", Json.text(error, "message"));
    values.put("environment_name", fault.field("environment"));
    values.set(
        "environment", report.path("server").isObject() ? report.get("server") : Json.object());
    values.set("request", request.isObject() ? request : Json.object());
    values.set(
        "backtrace", error.path("backtrace").isArray() ? error.get("backtrace") : Json.array());
    // what reports count by, and no response shows
    values.put("klass", fault.field("klass"));
    values.put("location", location(fault, error));
    values.put("user", user(request.path("context")));
    return values;
  }

  private static @Nullable String location(StoredResource fault, JsonNode error) {
    if (fault.field("component") != null) {
      return fault.field("component") + "#" + fault.field("action");
    }
    var first = error.path("backtrace").path(0);
    return first.has("file")
        ? first.path("file").asText() + ":" + first.path("number").asText()
        : null;
  }

  private static @Nullable String user(JsonNode context) {
    for (var name : USERS) {
      if (context.hasNonNull(name)) {
        return context.get(name).asText();
      }
    }
    return null;
  }

  private void addEnvironment(StoredResource project, String name) {
    var known = data.inside("environment", "project", project);
    if (known.stream().noneMatch(one -> name.equals(one.name()))) {
      var values = Json.object().put("project_id", Long.valueOf(project.id())).put("name", name);
      data.of("environment").add(values, Instant.MIN);
    }
  }

  /** The fault with the same fingerprint, or else the same class, place and environment. */
  private StoredResource fault(
      StoredResource project, JsonNode report, @Nullable String environment) {
    var error = report.path("error");
    var request = report.path("request");
    var group =
        error.hasNonNull("fingerprint")
            ? error.get("fingerprint").asText()
            : String.join(
                "\n",
                error.path("class").asText(),
                request.path("component").asText(),
                request.path("action").asText(),
                String.valueOf(environment));
    for (var known : data.inside("fault", "project", project)) {
      if (group.equals(known.field("group"))) {
        return known;
      }
    }
    var values = Json.object();
    values.put("project_id", Long.valueOf(project.id()));
    values.put("klass", error.path("class").asText());
    values.put("component", Json.text(request, "component"));
    values.put("action", Json.text(request, "action"));
    values.put("environment", environment);
    values.put("group", group);
    return data.of("fault").add(values, Instant.MIN);
  }
}
