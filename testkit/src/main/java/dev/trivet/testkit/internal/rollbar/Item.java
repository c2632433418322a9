package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item of a project. Its values are under their wire names, hidden ones included. */
record Item(long id, long projectId, long counter, ObjectNode values) {
  /** The UUID of an occurrence, by which the item is found; not part of the item itself. */
  static final String UUID = "uuid";

  /** How long it took to resolve the item for the first time; not part of the item itself. */
  static final String FIRST_TTR = "first_ttr";

  /** How long it took to resolve the item the last time; not part of the item itself. */
  static final String LAST_TTR = "last_ttr";

  /** The versions in which it came back; not part of the item itself. */
  static final String REACTIVATED_IN = "reactivated_in";

  /** The values of an item that nobody has touched. */
  static ObjectNode defaults(long second) {
    var values = Json.object();
    values.put("title", "Error");
    values.put("environment", "production");
    values.put("level", "error");
    values.put("status", "active");
    values.put("platform", "unknown");
    values.put("framework", "unknown");
    values.put("hash", "0123456789abcdef0123456789abcdef01234567");
    values.put("total_occurrences", 1);
    values.put("unique_occurrences", 1);
    values.put("first_occurrence_id", 1);
    values.put("first_occurrence_timestamp", second);
    values.put("last_occurrence_id", 1);
    values.put("last_occurrence_timestamp", second);
    values.put("activating_occurrence_id", 1);
    values.put("last_activated_timestamp", second);
    for (var name : UNSET) {
      values.putNull(name);
    }
    values.put("group_status", 1);
    values.put("level_lock", 0);
    values.put("title_lock", 0);
    values.put("snooze_enabled", false);
    values.put("snooze_expiration_in_seconds", 0);
    values.put(UUID, "");
    values.putNull(FIRST_TTR).putNull(LAST_TTR);
    values.putArray(REACTIVATED_IN);
    return values;
  }

  private static final String[] UNSET = {
    "last_resolved_timestamp",
    "last_muted_timestamp",
    "last_modified_by",
    "assigned_user_id",
    "assigned_team_id",
    "group_item_id",
    "resolved_in_version",
    "public_item_id",
    "integrations_data"
  };

  /** Checks the names of values that a test gives. */
  static ObjectNode checked(Map<String, ?> given, ObjectNode defaults) {
    var values = Json.of(given);
    for (var entry : values.properties()) {
      if (!defaults.has(entry.getKey())) {
        throw new IllegalArgumentException("an item has no " + entry.getKey());
      }
    }
    return values;
  }

  String text(String name) {
    return values.path(name).asText("");
  }

  @Nullable Long number(String name) {
    var value = values.path(name);
    return value.isNumber() ? Long.valueOf(value.asLong()) : null;
  }

  boolean snoozed() {
    return values.path("snooze_enabled").asBoolean();
  }
}
