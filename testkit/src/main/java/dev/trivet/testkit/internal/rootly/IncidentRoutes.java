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
import java.time.Instant;
import java.util.List;

/**
 * What is done with incidents besides writing them: transitions, duplicates, subscribers, roles;
 * and the lists that go across incidents and problems. Every transition is allowed at any time.
 */
final class IncidentRoutes {
  private static final String TYPE = "incidents";
  private static final String SUBSCRIBERS = "incident_subscribers";
  private static final String INCIDENT = "v1/incidents/{id}/";

  private final RootlyFormat format;
  private final ResourceDirectory directory;
  private final FakeContext context;
  private final ResourceCollection incidents;
  private final ResourceCollection problems;
  private final TableCollections collections;

  IncidentRoutes(
      TableCollections collections,
      RootlyFormat format,
      ResourceDirectory directory,
      FakeContext context) {
    this.collections = collections;
    this.format = format;
    this.directory = directory;
    this.context = context;
    this.incidents = collections.of(TYPE);
    this.problems = collections.of("problems");
  }

  void addTo(Router routes) {
    transition(routes, "mitigate", "mitigated", "mitigation_message");
    transition(routes, "resolve", "resolved", "resolution_message");
    transition(routes, "cancel", "cancelled", "cancellation_message");
    transition(routes, "in_triage", "in_triage", "");
    routes
        .add("PUT", INCIDENT + "restart", this::restart)
        .add("PUT", INCIDENT + "duplicate", this::duplicate)
        .add("PUT", INCIDENT + "unmark_as_duplicate", call -> clear(call, "duplicate_incident_id"))
        .add("PUT", INCIDENT + "detach_from_parent", call -> clear(call, "parent_incident_id"))
        .add("POST", INCIDENT + "add_subscribers", this::subscribe)
        .add("DELETE", INCIDENT + "remove_subscribers", this::unsubscribe)
        .add("GET", "v1/action_items", call -> all(call, "incident_action_items"))
        .add("GET", "v1/problem_action_items", call -> all(call, "problem_action_items"))
        .add("POST", "v1/problems/{id}/incidents", this::linkToProblem)
        .add("DELETE", "v1/problems/{id}/incidents/{incident_id}", this::unlinkFromProblem);
  }

  private void transition(Router routes, String action, String status, String message) {
    routes.add(
        "PUT",
        INCIDENT + action,
        call -> {
          var change = Json.object().put("status", status);
          change.put(status + "_at", format.time(context.now()));
          var said = given(call).path(message);
          if (said.isTextual()) {
            change.set(message, said);
          }
          return changed(call, change);
        });
  }

  private FakeResponse restart(Call call) {
    var change = Json.object().put("status", "started");
    change.put("started_at", format.time(context.now()));
    for (var status : List.of("mitigated", "resolved", "cancelled")) {
      change.putNull(status + "_at");
    }
    return changed(call, change);
  }

  private FakeResponse duplicate(Call call) {
    var given = given(call);
    var original = given.path("duplicate_incident_id").asText();
    if (!directory.exists(TYPE, original)) {
      throw RootlyErrors.invalid("Duplicate incident must exist");
    }
    var change = Json.object().put("duplicate_incident_id", original);
    if (given.path("auto_cancel_incident").asBoolean(true)) {
      change.put("status", "cancelled").put("cancelled_at", format.time(context.now()));
      change.set("cancellation_message", given.path("reason_for_cancellation"));
    }
    return changed(call, change);
  }

  private FakeResponse clear(Call call, String attribute) {
    var change = Json.object();
    change.putNull(attribute);
    return changed(call, change);
  }

  private FakeResponse subscribe(Call call) {
    var incident = incidents.named(call, "id");
    for (var user : users(call)) {
      link(SUBSCRIBERS, incident, member("user_id", user));
    }
    return changed(call, Json.object());
  }

  private FakeResponse unsubscribe(Call call) {
    var incident = incidents.named(call, "id");
    for (var user : users(call)) {
      unlink(SUBSCRIBERS, incident, member("user_id", user));
    }
    return changed(call, Json.object());
  }

  private JsonNode users(Call call) {
    var users = given(call).path("user_ids");
    users.forEach(user -> mustExist("users", user, "User must exist"));
    return users;
  }

  private static ObjectNode member(String name, JsonNode id) {
    return Json.object().put(name, id.asText());
  }

  /** Adds what ties something to an incident; once is enough. */
  private void link(String type, StoredResource incident, ObjectNode members) {
    if (linked(type, incident, members).isEmpty()) {
      collections.of(type).add(members.put("incident_id", incident.id()), Instant.MIN);
    }
  }

  private void unlink(String type, StoredResource incident, ObjectNode members) {
    linked(type, incident, members).forEach(collections.of(type)::remove);
  }

  private List<StoredResource> linked(String type, StoredResource incident, ObjectNode members) {
    return collections.of(type).childrenOf(TYPE, incident.id(), Instant.MAX).stream()
        .filter(
            one ->
                members.properties().stream()
                    .allMatch(
                        member -> member.getValue().asText().equals(one.field(member.getKey()))))
        .toList();
  }

  private FakeResponse all(Call call, String type) {
    var items = collections.of(type);
    var problem = call.query("problem_id");
    return format.list(
        call,
        items,
        items.all(
            context.horizon(call),
            item -> problem == null || problem.equals(item.field("problem_id"))));
  }

  private FakeResponse linkToProblem(Call call) {
    var problem = problems.named(call, "id");
    var given = RootlyLookup.attributes(call, "problems");
    var linked = linked(problem);
    var ids = Json.array();
    given.path("incident_ids").forEach(ids::add);
    if (given.hasNonNull("incident_id")) {
      ids.add(given.get("incident_id"));
    }
    for (var id : ids) {
      mustExist(TYPE, id, "Incident must exist");
      linked.withArray("incident_ids").add(id.asText());
    }
    problems.change(problem, linked);
    return format.changed(call, problems, problem);
  }

  private FakeResponse unlinkFromProblem(Call call) {
    var problem = problems.named(call, "id");
    var change = Json.object();
    var left = change.putArray("incident_ids");
    for (var id : linked(problem).path("incident_ids")) {
      if (!id.asText().equals(call.captured("incident_id"))) {
        left.add(id);
      }
    }
    problems.change(problem, change);
    return format.changed(call, problems, problem);
  }

  private static ObjectNode linked(StoredResource problem) {
    var linked = Json.object();
    var ids = linked.putArray("incident_ids");
    problem.values().path("incident_ids").forEach(ids::add);
    return linked;
  }

  private void mustExist(String type, JsonNode id, String otherwise) {
    if (!directory.exists(type, id.asText())) {
      throw RootlyErrors.invalid(otherwise);
    }
  }

  private FakeResponse changed(Call call, ObjectNode change) {
    var incident = incidents.named(call, "id");
    incidents.change(incident, change);
    return format.changed(call, incidents, incident);
  }

  /** The attributes of a request; a request without a body has none. */
  private static JsonNode given(Call call) {
    return RootlyLookup.body(call).isEmpty() ? Json.object() : RootlyLookup.attributes(call, TYPE);
  }
}
