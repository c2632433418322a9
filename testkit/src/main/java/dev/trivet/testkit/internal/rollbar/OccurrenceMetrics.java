package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/** Occurrences in numbers: filtered, in spans of time, grouped, and taken together. */
final class OccurrenceMetrics {
  private static final String FIELD = "field";
  private static final String VALUE = "value";

  private final ProjectLookup lookup;
  private final ResourceCollection occurrences;

  OccurrenceMetrics(ProjectLookup lookup, ResourceCollection occurrences) {
    this.lookup = lookup;
    this.occurrences = occurrences;
  }

  FakeResponse of(Call call) {
    var body = RollbarLookup.body(call);
    if (!body.has("end_time")) {
      throw new Refusal(422, "end_time is required.");
    }
    var spans = TimeSpans.of(body, lookup.store.second());
    var project = lookup.project(call);
    var found =
        occurrences.all(
            lookup.context.now(),
            one ->
                one.values().path("project_id").asLong() == project
                    && spans.contains(second(one))
                    && passes(one, body.path("filters")));
    var bySpan = new TreeMap<Long, List<StoredResource>>();
    for (var one : found) {
      bySpan.computeIfAbsent(spans.beginning(second(one)), any -> new ArrayList<>()).add(one);
    }
    var last = found.isEmpty() ? null : found.get(found.size() - 1);
    var result = Json.object();
    result.put(
        "last_occurrence_id", last == null ? null : Long.valueOf(RollbarFormat.number(last.id())));
    result.put("last_occurrence_timestamp", last == null ? null : Long.valueOf(second(last)));
    var points = result.putArray("timepoints");
    bySpan.forEach(
        (span, all) ->
            points.addObject().put("timestamp", span).set("metrics_rows", rows(body, all)));
    return RollbarViews.result(result);
  }

  private static long second(StoredResource occurrence) {
    return occurrence.values().path("timestamp").asLong();
  }

  private JsonNode value(String field, StoredResource occurrence) {
    var item = lookup.store.items.get(occurrence.values().path("item_id").asLong());
    return OccurrenceFields.value(field, occurrence, item);
  }

  private boolean passes(StoredResource occurrence, JsonNode filters) {
    for (var filter : filters) {
      var value = value(filter.path(FIELD).asText(), occurrence);
      if (!passes(value, filter.path("operator").asText("eq"), filter.path("values"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean passes(JsonNode value, String operator, JsonNode values) {
    var first = values.path(0);
    var last = values.path(values.size() - 1);
    return switch (operator) {
      case "eq" -> any(value, values);
      case "ne" -> !any(value, values);
      case "gt" -> compare(value, first) > 0;
      case "gte" -> compare(value, first) >= 0;
      case "lt" -> compare(value, first) < 0;
      case "lte" -> compare(value, first) <= 0;
      case "not_like" -> !value.asText().contains(first.asText().replace("%", ""));
      case "between" -> compare(value, first) >= 0 && compare(value, last) <= 0;
      case "not_between" -> compare(value, first) < 0 || compare(value, last) > 0;
      default -> throw new Refusal(422, "Invalid operator: " + operator);
    };
  }

  private static boolean any(JsonNode value, JsonNode values) {
    for (var one : values) {
      if (one.asText().equals(value.asText())) {
        return true;
      }
    }
    return false;
  }

  /** Numbers by their size, everything else as text. */
  private static int compare(JsonNode one, JsonNode other) {
    return one.isNumber() && other.asText().matches("-?[0-9]+([.][0-9]+)?")
        ? one.decimalValue().compareTo(new BigDecimal(other.asText()))
        : one.asText().compareTo(other.asText());
  }

  /** Every group is a list of fields with values. */
  private ArrayNode rows(JsonNode body, List<StoredResource> all) {
    var groups = new LinkedHashMap<List<JsonNode>, List<StoredResource>>();
    for (var one : all) {
      var key = new ArrayList<JsonNode>();
      body.path("group_by").forEach(field -> key.add(value(field.asText(), one)));
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
    }
    var rows = new ArrayList<ArrayNode>();
    groups.forEach((key, members) -> rows.add(row(body, key, members)));
    sort(rows, body.path("sort"));
    var shown = Json.array();
    rows.stream()
        .skip(body.path("offset").asLong(0))
        .limit(body.path("limit").asLong(Long.MAX_VALUE))
        .forEach(shown::add);
    return shown;
  }

  private ArrayNode row(JsonNode body, List<JsonNode> key, List<StoredResource> members) {
    var row = Json.array();
    for (var i = 0; i < key.size(); i++) {
      row.addObject().put(FIELD, body.path("group_by").path(i).asText()).set(VALUE, key.get(i));
    }
    for (var aggregate : body.path("aggregates")) {
      var field = aggregate.path(FIELD).asText();
      var function = aggregate.path("function").asText("count_all");
      var name = aggregate.path("alias").asText(function + "_" + field);
      var values = members.stream().map(one -> value(field, one)).toList();
      row.addObject().put(FIELD, name).set(VALUE, together(function, values));
    }
    if (body.path("aggregates").isEmpty()) {
      row.addObject().put(FIELD, "count").put(VALUE, members.size());
    }
    return row;
  }

  /** Occurrences without a value are only counted by the first of the functions. */
  private static JsonNode together(String function, List<JsonNode> all) {
    var count = Json.object();
    var values = all.stream().filter(value -> !value.isNull()).toList();
    return switch (function) {
      case "count_all" -> count.numberNode(all.size());
      case "count_distinct" -> count.numberNode(values.stream().distinct().count());
      case "max" -> values.stream().max(OccurrenceMetrics::compare).orElse(count.nullNode());
      case "min" -> values.stream().min(OccurrenceMetrics::compare).orElse(count.nullNode());
      default -> throw new Refusal(422, "Invalid function: " + function);
    };
  }

  private static void sort(List<ArrayNode> rows, JsonNode sort) {
    if (sort.isObject()) {
      var field = sort.path(FIELD).asText();
      Comparator<ArrayNode> order = (one, other) -> compare(cell(one, field), cell(other, field));
      rows.sort(sort.path("order").asText("asc").equals("desc") ? order.reversed() : order);
    }
  }

  private static JsonNode cell(ArrayNode row, String field) {
    for (var cell : row) {
      if (cell.path(FIELD).asText().equals(field)) {
        return cell.path(VALUE);
      }
    }
    return MissingNode.getInstance();
  }
}
