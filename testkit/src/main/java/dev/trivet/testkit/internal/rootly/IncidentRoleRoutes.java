package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Who has which role in an incident. Rootly documents the two calls that change it, but not what
 * {@code include=roles} shows; this is what its own tool for language models reads.
 */
final class IncidentRoleRoutes {
  /** Where an incident keeps who has which role. */
  static final String ASSIGNED = "role_assignments";

  private final RootlyFormat format;
  private final ResourceDirectory directory;
  private final FakeContext context;
  private final ResourceCollection incidents;

  IncidentRoleRoutes(
      TableCollections collections,
      RootlyFormat format,
      ResourceDirectory directory,
      FakeContext context) {
    this.format = format;
    this.directory = directory;
    this.context = context;
    this.incidents = collections.of("incidents");
  }

  void addTo(Router routes) {
    routes
        .add("GET", "v1/incidents", this::list)
        .add("GET", "v1/incidents/{id}", this::get)
        .add("POST", "v1/incidents/{id}/assign_role_to_user", call -> change(call, true))
        .add("DELETE", "v1/incidents/{id}/unassign_role_from_user", call -> change(call, false));
  }

  private FakeResponse list(Call call) {
    var all = incidents.all(context.horizon(call), incident -> true);
    return withRoles(call, format.list(call, incidents, all));
  }

  private FakeResponse get(Call call) {
    return withRoles(call, format.one(200, call, incidents, incident(call)));
  }

  private StoredResource incident(Call call) {
    var found = incidents.find(call.captured("id"), context.horizon(call));
    if (found == null) {
      throw RootlyErrors.missing();
    }
    return found;
  }

  private FakeResponse withRoles(Call call, FakeResponse response) {
    return RootlyLookup.include(call).contains("roles")
        ? new AddedRelationship("roles", this::assignments).to(response)
        : response;
  }

  private FakeResponse change(Call call, boolean assign) {
    var incident = incident(call);
    var given = RootlyLookup.attributes(call, "incidents");
    var wanted =
        Json.object()
            .put("user_id", existing(given, "user_id", "users", "User must exist"))
            .put(
                "role_id",
                existing(given, "incident_role_id", "incident_roles", "Incident role must exist"));
    var assigned = Json.array();
    for (var one : incident.values().path(ASSIGNED)) {
      if (!one.equals(wanted)) {
        assigned.add(one);
      }
    }
    if (assign) {
      assigned.add(wanted);
    }
    var change = Json.object();
    change.set(ASSIGNED, assigned);
    incidents.change(incident, change);
    return format.changed(call, incidents, incident);
  }

  private String existing(JsonNode given, String name, String type, String otherwise) {
    var id = given.path(name).asText();
    if (!directory.exists(type, id)) {
      throw RootlyErrors.invalid(otherwise);
    }
    return id;
  }

  private List<ObjectNode> assignments(String id) {
    var incident = incidents.find(id, context.now());
    var found = new ArrayList<ObjectNode>();
    if (incident != null) {
      for (var one : incident.values().path(ASSIGNED)) {
        found.add(assignment(id, one));
      }
    }
    return found;
  }

  private ObjectNode assignment(String incident, JsonNode assigned) {
    var seed = (incident + assigned).getBytes(StandardCharsets.UTF_8);
    var assignment = Json.object().put("id", UUID.nameUUIDFromBytes(seed).toString());
    assignment.put("type", "incident_role_assignments");
    var attributes = assignment.putObject("attributes");
    attributes.putObject("incident_role").set("data", view("incident_roles", assigned, "role_id"));
    attributes.putObject("user").set("data", view("users", assigned, "user_id"));
    return assignment;
  }

  private JsonNode view(String type, JsonNode assigned, String name) {
    return directory.source(type).view(assigned.path(name).asText());
  }
}
