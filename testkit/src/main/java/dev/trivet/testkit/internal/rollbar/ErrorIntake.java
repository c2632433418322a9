package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes occurrences of reports, and puts each of them with the item that it belongs to. */
final class ErrorIntake {
  private static final String ENVIRONMENT = "environment";
  private static final String VERSION = "code_version";
  private static final String STATUS = "status";

  private final RollbarStore store;
  private final TableCollections tables;
  private final ItemHistory history;

  ErrorIntake(RollbarStore store, TableCollections tables, ItemHistory history) {
    this.store = store;
    this.tables = tables;
    this.history = history;
  }

  private ResourceCollection occurrences() {
    return tables.of("occurrence");
  }

  /** Takes a report; one with a UUID that is known already changes nothing. */
  String report(long projectId, JsonNode given, Instant visibleFrom) {
    var data = given.<ObjectNode>deepCopy();
    var uuid = data.path(Item.UUID).asText("");
    if (!uuid.isEmpty() && withUuid(projectId, uuid, Instant.MAX) != null) {
      return uuid;
    }
    var item = itemOf(projectId, data);
    if (item == null) {
      item = newItem(projectId, data, visibleFrom);
      first(item, occur(item, data, visibleFrom));
    } else {
      again(item, occur(item, data, visibleFrom), data.path(VERSION).asText(""));
    }
    return data.path(Item.UUID).asText();
  }

  /** The occurrence with a UUID. */
  @Nullable StoredResource withUuid(long projectId, String uuid, Instant horizon) {
    var found =
        occurrences()
            .all(
                horizon,
                one ->
                    one.values().path("project_id").asLong() == projectId
                        && one.values().at("/data/uuid").asText("").equalsIgnoreCase(uuid));
    return found.isEmpty() ? null : found.get(0);
  }

  /** Adds an item with its only occurrence from outside the API. */
  Item seed(long projectId, Map<String, ?> attributes) {
    var item = store.addItem(projectId, attributes, Instant.MIN);
    var data = Json.object().put("level", item.text("level")).put("title", item.text("title"));
    data.put(ENVIRONMENT, item.text(ENVIRONMENT)).put("platform", item.text("platform"));
    data.put("framework", item.text("framework")).put(Item.UUID, item.text(Item.UUID));
    data.put("timestamp", item.number("first_occurrence_timestamp"));
    data.putObject("body").putObject("message").put("body", item.text("title"));
    var occurrence = RollbarFormat.number(occur(item, data, Instant.MIN).id());
    for (var name : List.of("first", "last", "activating")) {
      if (!attributes.containsKey(name + "_occurrence_id")) {
        item.values().put(name + "_occurrence_id", occurrence);
      }
    }
    return item;
  }

  /** Adds an occurrence of an item that is there. */
  long occur(Item item, ObjectNode data) {
    var occurrence = occur(item, data, Instant.MIN);
    again(item, occurrence, data.path(VERSION).asText(""));
    return RollbarFormat.number(occurrence.id());
  }

  private StoredResource occur(Item item, ObjectNode data, Instant visibleFrom) {
    var values = Json.object().put("project_id", item.projectId()).put("item_id", item.id());
    values.put("timestamp", data.path("timestamp").asLong(store.second()));
    if (data.path(Item.UUID).asText("").isEmpty()) {
      var number = occurrences().all(Instant.MAX, any -> true).size();
      var seed = ("trivet/occurrence/" + number).getBytes(StandardCharsets.UTF_8);
      data.put(Item.UUID, UUID.nameUUIDFromBytes(seed).toString());
    }
    values.set("data", data);
    addEnvironment(item.projectId(), item.text(ENVIRONMENT), visibleFrom);
    return occurrences().add(values, visibleFrom);
  }

  /** Adds an environment if the project has none with the name. */
  StoredResource addEnvironment(long projectId, String name, Instant visibleFrom) {
    var environments = tables.of(ENVIRONMENT);
    var known =
        environments.all(
            Instant.MAX,
            one ->
                one.values().path("project_id").asLong() == projectId
                    && name.equals(one.field(ENVIRONMENT)));
    var values = Json.object().put("project_id", projectId).put(ENVIRONMENT, name);
    return known.isEmpty() ? environments.add(values, visibleFrom) : known.get(0);
  }

  /** The item that a report belongs to: by its fingerprint, or by title and environment. */
  private @Nullable Item itemOf(long projectId, ObjectNode data) {
    var fingerprint = data.path("fingerprint").asText("");
    var hash = hash(fingerprint);
    var title = title(data);
    var found =
        store.items.all(
            Instant.MAX,
            item ->
                item.projectId() == projectId
                    && (fingerprint.isEmpty()
                        ? item.text("title").equals(title)
                            && item.text(ENVIRONMENT).equals(data.path(ENVIRONMENT).asText())
                        : item.text("hash").equals(hash)));
    return found.isEmpty() ? null : found.get(0);
  }

  private static String hash(String text) {
    var half = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    return (half.replace("-", "") + "0".repeat(8)).substring(0, 40);
  }

  private Item newItem(long projectId, ObjectNode data, Instant visibleFrom) {
    var attributes = new LinkedHashMap<String, Object>();
    attributes.put("title", title(data));
    attributes.put(ENVIRONMENT, data.path(ENVIRONMENT).asText());
    attributes.put("level", data.path("level").asText("error"));
    attributes.put("platform", data.path("platform").asText("unknown"));
    attributes.put("framework", data.path("framework").asText("unknown"));
    var fingerprint = data.path("fingerprint").asText("");
    attributes.put("hash", hash(fingerprint.isEmpty() ? title(data) : fingerprint));
    return store.addItem(projectId, attributes, visibleFrom);
  }

  private static void first(Item item, StoredResource occurrence) {
    var id = RollbarFormat.number(occurrence.id());
    var when = occurrence.values().path("timestamp").asLong();
    item.values().put("first_occurrence_id", id).put("first_occurrence_timestamp", when);
    item.values().put("activating_occurrence_id", id).put("last_activated_timestamp", when);
    last(item, id, when);
  }

  private static void last(Item item, long id, long when) {
    item.values().put("last_occurrence_id", id).put("last_occurrence_timestamp", when);
  }

  /** What is resolved comes back when it occurs again. */
  private void again(Item item, StoredResource occurrence, String version) {
    var id = RollbarFormat.number(occurrence.id());
    var when = occurrence.values().path("timestamp").asLong();
    var values = item.values();
    values.put("total_occurrences", values.path("total_occurrences").asLong() + 1);
    last(item, id, when);
    if (item.text(STATUS).equals("resolved")) {
      values.put(STATUS, "active").put("activating_occurrence_id", id);
      values.put("last_activated_timestamp", when);
      values.withArray(Item.REACTIVATED_IN).add(version);
      history.note(item, "item_status_history", null);
    }
  }

  private static String title(JsonNode data) {
    var given = data.path("title").asText("");
    var message = data.at("/body/message/body").asText("");
    if (!given.isEmpty() || !message.isEmpty()) {
      return given.isEmpty() ? message : given;
    }
    for (var place : List.of("/body/trace/exception", "/body/trace_chain/0/exception")) {
      var exception = data.at(place);
      if (exception.isObject()) {
        var words = exception.path("message").asText("");
        return exception.path("class").asText() + (words.isEmpty() ? "" : ": " + words);
      }
    }
    var report = data.at("/body/crash_report/raw").asText("");
    return report.isEmpty() ? "Error" : report.lines().findFirst().orElse("Error");
  }
}
