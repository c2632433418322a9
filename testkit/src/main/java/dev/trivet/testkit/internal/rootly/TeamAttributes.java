package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import dev.trivet.testkit.internal.rootly.Attribute.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attributes of a team: which request knows which, their shapes, and how they are stored. */
final class TeamAttributes {
  static final char CREATE = 'c';
  static final char UPDATE = 'u';
  static final char BULK = 'b';

  static final List<Attribute> ALL =
      List.of(
          new Attribute("name", Kind.TEXT, "cub", true),
          new Attribute("description", Kind.TEXT, "cub", true),
          new Attribute("public_description", Kind.TEXT, "cub", true),
          new Attribute("notify_emails", Kind.TEXTS, "cub", true),
          new Attribute("color", Kind.TEXT, "cub", true),
          new Attribute("position", Kind.NUMBER, "cub", true),
          new Attribute("backstage_id", Kind.TEXT, "cub", true),
          new Attribute("external_id", Kind.TEXT, "cub", true),
          new Attribute("pagerduty_id", Kind.TEXT, "cub", true),
          new Attribute("pagerduty_service_id", Kind.TEXT, "cub", true),
          new Attribute("opsgenie_id", Kind.TEXT, "cub", true),
          new Attribute("opsgenie_team_id", Kind.TEXT, "c", false),
          new Attribute("victor_ops_id", Kind.TEXT, "cub", true),
          new Attribute("pagertree_id", Kind.TEXT, "cub", true),
          new Attribute("cortex_id", Kind.TEXT, "cub", true),
          new Attribute("opslevel_id", Kind.TEXT, "b", false),
          new Attribute("service_now_ci_sys_id", Kind.TEXT, "cub", true),
          new Attribute("scim_group_id", Kind.TEXT, "cu", true),
          new Attribute("scim_group_external_id", Kind.TEXT, "cu", false),
          new Attribute("user_ids", Kind.USERS, "cu", true),
          new Attribute("admin_ids", Kind.USERS, "cu", true),
          new Attribute("alerts_email_enabled", Kind.FLAG, "cub", true),
          new Attribute("alert_urgency_id", Kind.TEXT, "cu", true),
          new Attribute("slack_channels", Kind.PAIRS, "cu", true),
          new Attribute("slack_aliases", Kind.PAIRS, "cu", true),
          new Attribute("alert_broadcast_enabled", Kind.FLAG, "cu", true),
          new Attribute("alert_broadcast_channel", Kind.CHANNEL, "cu", true),
          new Attribute("incident_broadcast_enabled", Kind.FLAG, "cu", true),
          new Attribute("incident_broadcast_channel", Kind.CHANNEL, "cu", true),
          new Attribute("auto_add_members_when_attached", Kind.FLAG, "cu", true),
          new Attribute("auto_add_members_scope", Kind.SCOPE, "cu", true),
          new Attribute("schedule_override_policy", Kind.POLICY, "cub", true),
          new Attribute("properties", Kind.PROPERTIES, "cu", true),
          new Attribute("fields", Kind.FIELDS, "b", false));

  /** Shown only once somebody has set them. */
  private static final Set<String> RARE =
      Set.of("auto_add_members_scope", "schedule_override_policy", "properties");

  private static final Map<String, Attribute> BY_NAME = byName();

  private final RootlyStore store;
  private final ResourceDirectory directory;

  TeamAttributes(RootlyStore store, ResourceDirectory directory) {
    this.store = store;
    this.directory = directory;
  }

  private static Map<String, Attribute> byName() {
    var map = new HashMap<String, Attribute>();
    ALL.forEach(attribute -> map.put(attribute.name(), attribute));
    return map;
  }

  /** The values of a team that nobody has touched. */
  static ObjectNode defaults() {
    var values = Json.object();
    for (var attribute : ALL) {
      if (attribute.shown() && !RARE.contains(attribute.name())) {
        values.set(attribute.name(), attribute.unset());
      }
    }
    return values;
  }

  /** What is wrong with the attributes of a request, in the words of the service. */
  List<String> problems(JsonNode given, char request, @Nullable Team team) {
    var problems = new ArrayList<String>();
    given
        .properties()
        .forEach(
            entry -> {
              var attribute = BY_NAME.get(entry.getKey());
              if (attribute == null || !attribute.in(request)) {
                if (request != BULK) {
                  problems.add("Unknown attribute " + entry.getKey());
                }
              } else if (!attribute.fits(entry.getValue())
                  || !refersToProperties(given, attribute)) {
                problems.add(label(attribute.name()) + " is invalid");
              }
            });
    if (given.has("name") || team == null) {
      var name = Json.text(given, "name");
      if (name == null || name.isBlank()) {
        problems.remove("Name is invalid");
        problems.add("Name can't be blank");
      } else if (store.nameTaken(name, team)) {
        problems.add("Name has already been taken");
      }
    }
    return problems;
  }

  private boolean refersToProperties(JsonNode given, Attribute attribute) {
    if (attribute.kind() != Kind.PROPERTIES && attribute.kind() != Kind.FIELDS) {
      return true;
    }
    for (var item : given.path(attribute.name())) {
      if (propertyOf(item) == null) {
        return false;
      }
    }
    return true;
  }

  private @Nullable CatalogProperty propertyOf(JsonNode item) {
    var property = Json.text(item, "catalog_property_id");
    var field = property == null ? Json.text(item, "catalog_field_id") : property;
    return field == null ? null : store.property(field);
  }

  private static String label(String name) {
    var words = name.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Whether every user a request names is known. */
  boolean knowsUsers(JsonNode given) {
    for (var name : List.of("user_ids", "admin_ids")) {
      for (var id : given.path(name)) {
        if (!directory.exists("users", id.asText())) {
          return false;
        }
      }
    }
    return true;
  }

  /** The checked attributes of a request as they are stored over some current values. */
  ObjectNode stored(JsonNode given, char request, ObjectNode current) {
    var values = Json.object();
    for (var attribute : ALL) {
      var value = given.get(attribute.name());
      if (value != null && attribute.in(request)) {
        switch (attribute.kind()) {
          case USERS -> values.set(attribute.name(), numbers(value));
          case FIELDS -> values.set("properties", merged(current.path("properties"), value));
          case PROPERTIES -> values.set("properties", merged(Json.array(), value));
          default ->
              values.set(attribute.name(), value.isNull() ? attribute.unset() : value.deepCopy());
        }
      }
    }
    dropStrangers(values, current);
    return values;
  }

  /** Administrators who are not members are left out without a word. */
  private static void dropStrangers(ObjectNode values, ObjectNode current) {
    var members = new HashSet<Long>();
    var users = values.has("user_ids") ? values.path("user_ids") : current.path("user_ids");
    users.forEach(id -> members.add(id.asLong()));
    var admins = Json.array();
    var wanted = values.has("admin_ids") ? values.path("admin_ids") : current.path("admin_ids");
    for (var id : wanted) {
      if (members.contains(id.asLong())) {
        admins.add(id.asLong());
      }
    }
    values.set("admin_ids", admins);
  }

  private static ArrayNode numbers(JsonNode ids) {
    var seen = new HashSet<Long>();
    var numbers = Json.array();
    for (var id : ids) {
      if (seen.add(id.asLong())) {
        numbers.add(id.asLong());
      }
    }
    return numbers;
  }

  private ArrayNode merged(JsonNode before, JsonNode given) {
    var values = new LinkedHashMap<String, JsonNode>();
    for (var item : before) {
      values.put(item.path("catalog_property_id").asText(), item.path("value"));
    }
    for (var item : given) {
      var property = propertyOf(item);
      if (property != null) {
        values.put(property.id(), item.path("value"));
      }
    }
    var merged = Json.array();
    values.forEach(
        (id, value) -> merged.addObject().put("catalog_property_id", id).set("value", value));
    return merged;
  }
}
