package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The resources of Rootly's responses. */
final class RootlyViews {
  /** The service writes local time with its offset, by the zone of the organization. */
  static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT).withZone(ZONE);
  private static final List<String> EMPTY_RELATIONS = List.of("schedules", "escalation_policies");

  private final ResourceDirectory directory;

  RootlyViews(ResourceDirectory directory) {
    this.directory = directory;
  }

  static String time(Instant time) {
    return TIME.format(time);
  }

  /** A response with nothing but data. */
  static FakeResponse data(int status, JsonNode data) {
    var body = Json.object();
    body.set("data", data);
    return FakeResponse.json(status, body);
  }

  ObjectNode team(Team team, Set<String> include) {
    var attributes = Json.object();
    attributes.put("slug", team.slug());
    for (var attribute : TeamAttributes.ALL) {
      var value = team.values().get(attribute.name());
      if (value != null && attribute.shown()) {
        attributes.set(attribute.name(), value.deepCopy());
      }
    }
    attributes.putNull("alerts_email_address");
    attributes.put("incidents_count", 0);
    attributes.put("managed_by", team.managedBy());
    attributes.put("created_at", time(team.created()));
    attributes.put("updated_at", time(team.updated()));
    var resource = resource(team.id(), "groups", attributes);
    var relationships = resource.putObject("relationships");
    var users = relationships.putObject("users").putArray("data");
    for (var id : team.values().path("user_ids")) {
      users.addObject().put("id", id.asText()).put("type", "users");
    }
    for (var name : EMPTY_RELATIONS) {
      if (include.contains(name)) {
        relationships.putObject(name).putArray("data");
      }
    }
    return resource;
  }

  /** The resources that a request wanted along with some teams. */
  ArrayNode included(List<Team> teams, Set<String> include) {
    var included = Json.array();
    if (include.contains("users")) {
      var ids = new TreeSet<Long>();
      for (var team : teams) {
        team.values().path("user_ids").forEach(id -> ids.add(id.asLong()));
      }
      for (var id : ids) {
        if (directory.exists("users", Long.toString(id))) {
          included.add(directory.source("users").view(Long.toString(id)));
        }
      }
    }
    return included;
  }

  ObjectNode property(CatalogProperty property) {
    var attributes = Json.object();
    attributes.putNull("catalog_id");
    attributes.put("slug", property.slug());
    attributes.setAll(property.values().deepCopy());
    attributes.put("managed_by", "api");
    attributes.put("created_at", time(property.created()));
    attributes.put("updated_at", time(property.updated()));
    return resource(property.id(), "catalog_properties", attributes);
  }

  private static ObjectNode resource(String id, String type, ObjectNode attributes) {
    var resource = Json.object().put("id", id).put("type", type);
    resource.set("attributes", attributes);
    return resource;
  }
}
