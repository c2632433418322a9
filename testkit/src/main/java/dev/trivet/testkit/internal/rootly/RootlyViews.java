package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The resources of Rootly's answers. */
final class RootlyViews {
  /** The service writes local time with its offset, by the zone of the organization. */
  static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT).withZone(ZONE);
  private static final List<String> EMPTY_RELATIONS = List.of("schedules", "escalation_policies");

  private final RootlyStore store;

  RootlyViews(RootlyStore store) {
    this.store = store;
  }

  static String time(Instant time) {
    return TIME.format(time);
  }

  ObjectNode team(Team team, Set<String> include) {
    ObjectNode attributes = Json.object();
    attributes.put("slug", team.slug());
    for (Attribute attribute : TeamAttributes.ALL) {
      JsonNode value = team.values().get(attribute.name());
      if (value != null && attribute.shown()) {
        attributes.set(attribute.name(), value.deepCopy());
      }
    }
    attributes.putNull("alerts_email_address");
    attributes.put("incidents_count", 0);
    attributes.put("managed_by", team.managedBy());
    attributes.put("created_at", time(team.created()));
    attributes.put("updated_at", time(team.updated()));
    ObjectNode resource = resource(team.id(), "groups", attributes);
    ObjectNode relationships = resource.putObject("relationships");
    ArrayNode users = relationships.putObject("users").putArray("data");
    for (JsonNode id : team.values().path("user_ids")) {
      users.addObject().put("id", id.asText()).put("type", "users");
    }
    for (String name : EMPTY_RELATIONS) {
      if (include.contains(name)) {
        relationships.putObject(name).putArray("data");
      }
    }
    return resource;
  }

  /** The resources that a request wanted along with some teams. */
  ArrayNode included(List<Team> teams, Set<String> include) {
    ArrayNode included = Json.array();
    if (include.contains("users")) {
      Set<Long> ids = new TreeSet<>();
      for (Team team : teams) {
        team.values().path("user_ids").forEach(id -> ids.add(id.asLong()));
      }
      for (Long id : ids) {
        User user = store.users.get(id);
        if (user != null) {
          included.add(user(user));
        }
      }
    }
    return included;
  }

  private static ObjectNode user(User user) {
    int space = user.name().indexOf(' ');
    String first = space < 0 ? user.name() : user.name().substring(0, space);
    String last = space < 0 ? "" : user.name().substring(space + 1);
    ObjectNode attributes = Json.object();
    attributes.put("name", user.name());
    attributes.put("email", user.email());
    attributes.putNull("phone");
    attributes.putNull("phone_2");
    attributes.put("first_name", first);
    attributes.put("last_name", last);
    attributes.put("full_name", user.name());
    attributes.put("full_name_with_team", user.name());
    attributes.put("time_zone", ZONE.getId());
    attributes.put("created_at", time(user.created()));
    attributes.put("updated_at", time(user.created()));
    return resource(Long.toString(user.id()), "users", attributes);
  }

  ObjectNode property(CatalogProperty property) {
    ObjectNode attributes = Json.object();
    attributes.putNull("catalog_id");
    attributes.put("slug", property.slug());
    attributes.setAll(property.values().deepCopy());
    attributes.put("managed_by", "api");
    attributes.put("created_at", time(property.created()));
    attributes.put("updated_at", time(property.updated()));
    return resource(property.id(), "catalog_properties", attributes);
  }

  private static ObjectNode resource(String id, String type, ObjectNode attributes) {
    ObjectNode resource = Json.object().put("id", id).put("type", type);
    resource.set("attributes", attributes);
    return resource;
  }
}
