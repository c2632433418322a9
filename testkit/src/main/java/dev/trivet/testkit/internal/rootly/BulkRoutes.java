package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Reply;
import dev.trivet.testkit.internal.Router;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Many teams at once, found by the ids another system gave them. */
final class BulkRoutes {
  private static final int MOST = 100;
  private static final Set<String> SOURCES =
      Set.of("api", "terraform", "pulumi", "backstage", "catalog_sync");

  private final RootlyDesk desk;
  private final RootlyStore store;

  BulkRoutes(RootlyDesk desk) {
    this.desk = desk;
    this.store = desk.store;
  }

  void addTo(Router routes) {
    routes
        .add("POST", "v1/teams/bulk_upsert", this::upsert)
        .add("POST", "v1/teams/bulk_delete", this::delete);
  }

  private Reply upsert(Call call) {
    JsonNode entities = RootlyDesk.body(call).path("entities");
    if (!entities.isArray() || entities.isEmpty()) {
      throw Errors.invalid("Entities can't be blank");
    }
    if (entities.size() > MOST) {
      throw Errors.invalid("Entities is too long (maximum is " + MOST + ")");
    }
    check(entities);
    List<Team> teams = new ArrayList<>();
    for (JsonNode entity : entities) {
      teams.add(write(entity));
    }
    ObjectNode body = Json.object();
    body.set("data", Json.array(teams, team -> desk.views.team(team, Set.of())));
    return Reply.json(200, body);
  }

  /** Looks at every entity before the first is written: all succeed, or none. */
  private void check(JsonNode entities) {
    ArrayNode errors = Json.array();
    Set<String> ids = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (int index = 0; index < entities.size(); index++) {
      JsonNode entity = entities.get(index);
      String id = entity.path("external_id").asText();
      List<String> problems = new ArrayList<>();
      if (id.isBlank()) {
        problems.add("External can't be blank");
      } else if (!ids.add(id)) {
        problems.add("External has already been taken");
      }
      Team team = store.teamByExternalId(id);
      problems.addAll(desk.attributes.problems(entity, TeamAttributes.BULK, team));
      String name = Json.text(entity, "name");
      if (name != null && !names.add(name)) {
        problems.add("Name has already been taken");
      }
      if (!problems.isEmpty()) {
        ObjectNode error = errors.addObject().put("index", index).put("external_id", id);
        problems.forEach(error.putArray("errors")::add);
      }
    }
    if (!errors.isEmpty()) {
      ObjectNode body = Json.object();
      body.set("errors", errors);
      throw new Refusal(422, "Some entities are invalid", body);
    }
  }

  private Team write(JsonNode entity) {
    Team known = store.teamByExternalId(entity.path("external_id").asText());
    if (known == null) {
      ObjectNode values = TeamAttributes.defaults();
      values.setAll(desk.attributes.stored(entity, TeamAttributes.BULK, values));
      return store.addTeam(values, "api", desk.world.visibleFrom());
    }
    store.change(known, desk.attributes.stored(entity, TeamAttributes.BULK, known.values()));
    return known;
  }

  private Reply delete(Call call) {
    JsonNode body = RootlyDesk.body(call);
    JsonNode ids = body.get("external_ids");
    JsonNode source = body.get("managed_by");
    if ((ids == null) == (source == null)) {
      throw Errors.invalid("Pass exactly one of external_ids and managed_by");
    }
    Set<String> known =
        ids == null ? Set.of("managed_by", "keep_external_ids") : Set.of("external_ids");
    for (var entry : body.properties()) {
      if (!known.contains(entry.getKey())) {
        throw Errors.invalid("Unknown attribute " + entry.getKey());
      }
    }
    ObjectNode answer = Json.object();
    answer.set("data", ids == null ? prune(body) : delete(ids));
    return Reply.json(200, answer);
  }

  private ObjectNode delete(JsonNode ids) {
    if (!ids.isArray() || ids.isEmpty() || ids.size() > MOST) {
      throw Errors.invalid("External ids must be a list of 1 to " + MOST);
    }
    ArrayNode deleted = Json.array();
    ArrayNode missing = Json.array();
    for (JsonNode id : ids) {
      if (id.asText().isEmpty()) {
        throw Errors.invalid("External ids can't contain blanks");
      }
    }
    for (JsonNode id : ids) {
      Team team = store.teamByExternalId(id.asText());
      if (team == null) {
        missing.add(id.asText());
      } else {
        store.remove(team);
        deleted.add(id.asText());
      }
    }
    return result(deleted, missing);
  }

  private ObjectNode prune(JsonNode body) {
    String source = body.path("managed_by").asText();
    if (!SOURCES.contains(source)) {
      throw Errors.invalid("Managed by is not included in the list");
    }
    Set<String> keep = new HashSet<>();
    body.path("keep_external_ids").forEach(id -> keep.add(id.asText()));
    ArrayNode deleted = Json.array();
    for (Team team : store.teams.all()) {
      String id = team.externalId();
      if (team.managedBy().equals(source) && (id == null || !keep.contains(id))) {
        store.remove(team);
        if (id != null) {
          deleted.add(id);
        }
      }
    }
    return result(deleted, Json.array());
  }

  private static ObjectNode result(ArrayNode deleted, ArrayNode missing) {
    ObjectNode result = Json.object();
    result.set("deleted_external_ids", deleted);
    result.putArray("failed_external_ids");
    result.set("not_found_external_ids", missing);
    return result;
  }
}
