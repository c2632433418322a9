package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import java.util.Map;
import java.util.Set;

/** Checks and carries out the change of an item. */
final class ItemChanges {
  private static final int LONGEST_VERSION = 40;
  private static final int LONGEST_TITLE = 255;
  private static final Set<String> STATUSES = Set.of("active", "resolved", "muted", "archived");
  private static final Set<String> LEVELS = Set.of("debug", "info", "warning", "error", "critical");

  /** What an event is called that tells of a change. */
  private static final Map<String, String> EVENTS =
      Map.of(
          "status", "item_status_history",
          "level", "item_level_history",
          "title", "item_title_history",
          "assigned_user_id", "item_assigned_user_history",
          "assigned_team_id", "item_assigned_team_history",
          "snooze_enabled", "item_snooze_history");

  private final RollbarStore store;
  private final ItemHistory history;

  ItemChanges(RollbarStore store, ItemHistory history) {
    this.store = store;
    this.history = history;
  }

  /** The members of a request that change an item, all of them checked. */
  ObjectNode checked(JsonNode body, Item item) {
    var changes = Json.object();
    for (var entry : body.properties()) {
      var name = entry.getKey();
      if (!name.equals("project_id")) {
        if (!fits(name, entry.getValue())) {
          throw new Refusal(422, "Invalid value of " + name + ".");
        }
        changes.set(name, entry.getValue());
      }
    }
    var status = changes.path("status").asText(item.text("status"));
    if (changes.has("resolved_in_version") && !status.equals("resolved")) {
      throw new Refusal(422, "resolved_in_version needs the status resolved.");
    }
    return changes;
  }

  private boolean fits(String name, JsonNode value) {
    return switch (name) {
      case "status" -> STATUSES.contains(value.asText());
      case "level" -> LEVELS.contains(value.asText());
      case "resolved_in_version" -> value.isTextual() && value.asText().length() <= LONGEST_VERSION;
      case "title" ->
          value.isTextual()
              && !value.asText().isEmpty()
              && value.asText().length() <= LONGEST_TITLE;
      case "assigned_user_id" ->
          value.isNull() || (value.isIntegralNumber() && store.users.has(value.asLong()));
      case "assigned_team_id" ->
          value.isNull() || (value.isIntegralNumber() && store.teams.has(value.asLong()));
      case "snooze_enabled" -> value.isBoolean();
      case "snooze_expiration_in_seconds" -> value.isIntegralNumber();
      default -> false;
    };
  }

  /** Puts checked changes into an item. */
  void apply(ObjectNode changes, Item item) {
    var values = item.values();
    var resolved = item.text("status").equals("resolved");
    for (var entry : changes.properties()) {
      var event = EVENTS.get(entry.getKey());
      if (event != null && !entry.getValue().equals(values.get(entry.getKey()))) {
        history.note(item, event, null);
      }
    }
    values.setAll(changes.deepCopy());
    if (changes.has("level")) {
      values.put("level_lock", 1);
    }
    if (changes.has("title")) {
      values.put("title_lock", 1);
    }
    switch (changes.path("status").asText("")) {
      case "active" -> values.put("last_activated_timestamp", store.second());
      case "resolved" -> {
        if (!resolved) {
          resolve(values);
        }
      }
      case "muted" -> values.put("last_muted_timestamp", store.second());
      default -> {}
    }
  }

  private void resolve(ObjectNode values) {
    var took = store.second() - values.path("last_activated_timestamp").asLong();
    values.put("last_resolved_timestamp", store.second()).put(Item.LAST_TTR, took);
    if (values.path(Item.FIRST_TTR).isNull()) {
      values.put(Item.FIRST_TTR, took);
    }
  }
}
