package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Queries of events. The fake has no interpreter of the query language: it understands a filter by
 * the type of the event and a limit, and a test can say what a query finds.
 */
final class InsightsRoutes {
  private static final Pattern LIMIT = Pattern.compile("\\|?\\s*limit\\s+(\\d{1,9})");
  private static final Pattern TYPE =
      Pattern.compile("filter\\s+event_type(?:::str)?\\s*==\\s*\"([^\"]*)\"");

  private final HoneybadgerData data;

  InsightsRoutes(HoneybadgerData data) {
    this.data = data;
  }

  void addTo(Router routes) {
    routes.add("POST", "projects/{project_id}/insights/queries", this::run);
  }

  private FakeResponse run(Call call) {
    var project = data.project(call);
    var body = call.body();
    var query = body == null ? "" : body.path("query").asText();
    if (query.isBlank()) {
      throw new Refusal(422, "Invalid query syntax");
    }
    checkStreams(project, body == null ? Json.array() : body.path("stream_ids"));
    var found = rows(project, query);
    var limit = LIMIT.matcher(query);
    var rows = limit.find() ? first(found, Long.parseLong(limit.group(1))) : found;
    var result = Json.object();
    result.putArray("results").addAll(rows);
    result.set("meta", meta(query, rows).put("total_rows", found.size()));
    return FakeResponse.json(200, result);
  }

  private static List<ObjectNode> first(List<ObjectNode> rows, long most) {
    return rows.stream().limit(most).toList();
  }

  /** Unknown streams are ignored as long as one is known. */
  private void checkStreams(StoredResource project, JsonNode wanted) {
    var known =
        data.inside("stream", "project", project).stream()
            .map(StoredResource::id)
            .collect(Collectors.toSet());
    boolean any = wanted.isEmpty();
    for (var id : wanted) {
      any |= known.contains(id.asText());
    }
    if (!any) {
      throw new Refusal(422, "Invalid stream ids");
    }
  }

  private List<ObjectNode> rows(StoredResource project, String query) {
    var told = data.lookup().store.queryResults.get(query);
    if (told != null) {
      return told;
    }
    var type = TYPE.matcher(query);
    boolean filtered = type.find();
    var rows = new ArrayList<ObjectNode>();
    for (var event : data.lookup().store.events(project.id())) {
      if (!filtered || event.path("event_type").asText().equals(type.group(1))) {
        rows.add(event);
      }
    }
    return rows;
  }

  private ObjectNode meta(String query, List<ObjectNode> rows) {
    Map<String, String> columns = new LinkedHashMap<>();
    rows.forEach(
        row -> row.properties().forEach(field -> columns.putIfAbsent(field.getKey(), type(field))));
    var now = data.context().now();
    var meta = Json.object().put("query", query).put("rows", rows.size());
    meta.set("fields", Json.array(columns.keySet(), InsightsRoutes::text));
    meta.set(
        "schema",
        Json.array(
            columns.entrySet(),
            column -> Json.object().put("name", column.getKey()).put("type", column.getValue())));
    return meta.put("start_at", time(now.minus(Duration.ofHours(3)))).put("end_at", time(now));
  }

  private static JsonNode text(String text) {
    return Json.object().textNode(text);
  }

  private static String type(Map.Entry<String, JsonNode> field) {
    var value = field.getValue();
    if (Set.of("ts", "@ts").contains(field.getKey())) {
      return "DateTime";
    } else if (value.isIntegralNumber()) {
      return "UInt64";
    } else if (value.isNumber()) {
      return "Float64";
    }
    return value.isBoolean() ? "Bool" : "String";
  }

  /** As Honeybadger shows it: without a zone. */
  private static String time(Instant time) {
    return HoneybadgerViews.written(time).replace('T', ' ').substring(0, 19);
  }
}
