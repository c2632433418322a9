package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of alert routes: they, their destinations, their groups of conditions and the
 * conditions have IDs, which responses show on demand, and by which single parts are changed.
 */
final class NestedParts {
  private static final List<String> LISTS =
      List.of("destinations", "condition_groups", "conditions");

  private int numbered;

  /** Refuses rules of which several are the fallback. */
  static void check(JsonNode rules) {
    int fallbacks = 0;
    for (var rule : rules) {
      fallbacks += rule.path("fallback_rule").asBoolean() ? 1 : 0;
    }
    if (fallbacks > 1) {
      throw RootlyErrors.invalid("Rules can have only one fallback");
    }
  }

  /** Starts to count again. */
  void reset() {
    numbered = 0;
  }

  /** Gives IDs to the parts that have none. */
  void number(JsonNode parts) {
    for (var part : parts) {
      if (part instanceof ObjectNode object) {
        if (!object.hasNonNull("id")) {
          var seed = ("trivet/alert_route_parts/" + ++numbered).getBytes(StandardCharsets.UTF_8);
          object.put("id", UUID.nameUUIDFromBytes(seed).toString());
        }
        LISTS.forEach(list -> number(object.path(list)));
      }
    }
  }

  /** The same parts as most responses show them. */
  static JsonNode withoutIds(JsonNode parts) {
    for (var part : parts) {
      if (part instanceof ObjectNode object) {
        object.remove("id");
        LISTS.forEach(list -> withoutIds(object.path(list)));
      }
    }
    return parts;
  }

  /**
   * The parts after a change: those with an ID are changed, or removed when they say {@code
   * _destroy}; those without one are added.
   */
  static ArrayNode merged(JsonNode known, JsonNode changes) {
    var merged = Json.array();
    known.forEach(part -> merged.add(part.deepCopy()));
    for (var change : changes) {
      var id = Json.text(change, "id");
      var at = id == null ? merged.size() : indexOf(merged, id);
      if (at < 0) {
        throw RootlyErrors.missing();
      }
      if (change.path("_destroy").asBoolean()) {
        merged.remove(at);
      } else if (at == merged.size()) {
        merged.add(merge(null, change));
      } else {
        merged.set(at, merge(merged.get(at), change));
      }
    }
    return merged;
  }

  private static int indexOf(ArrayNode parts, String id) {
    for (int i = 0; i < parts.size(); i++) {
      if (id.equals(Json.text(parts.get(i), "id"))) {
        return i;
      }
    }
    return -1;
  }

  private static ObjectNode merge(@Nullable JsonNode known, JsonNode change) {
    ObjectNode part = known == null ? Json.object() : known.deepCopy();
    for (var member : change.properties()) {
      var name = member.getKey();
      if (LISTS.contains(name)) {
        part.set(name, merged(part.path(name), member.getValue()));
      } else if (!name.equals("_destroy")) {
        part.set(name, member.getValue());
      }
    }
    return part;
  }
}
