package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
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

  private final RootlyLookup lookup;
  private final RootlyStore store;

  BulkRoutes(RootlyLookup lookup) {
    this.lookup = lookup;
    this.store = lookup.store;
  }

  void addTo(Router routes) {
    routes
        .add("POST", "v1/teams/bulk_upsert", this::upsert)
        .add("POST", "v1/teams/bulk_delete", this::delete);
  }

  private FakeResponse upsert(Call call) {
    var entities = RootlyLookup.body(call).path("entities");
    if (!entities.isArray() || entities.isEmpty()) {
      throw RootlyErrors.invalid("Entities can't be blank");
    }
    if (entities.size() > MOST) {
      throw RootlyErrors.invalid("Entities is too long (maximum is " + MOST + ")");
    }
    var names = new HashSet<String>();
    EntityCheck.check(entities, entity -> problems(entity, names));
    var teams = new ArrayList<Team>();
    for (var entity : entities) {
      teams.add(write(entity));
    }
    return RootlyViews.data(200, Json.array(teams, team -> lookup.views.team(team, Set.of())));
  }

  private List<String> problems(JsonNode entity, Set<String> names) {
    var team = store.teamByExternalId(entity.path("external_id").asText());
    var problems =
        new ArrayList<String>(lookup.attributes.problems(entity, TeamAttributes.BULK, team));
    var name = Json.text(entity, "name");
    if (name != null && !names.add(name)) {
      problems.add("Name has already been taken");
    }
    return problems;
  }

  private Team write(JsonNode entity) {
    var known = store.teamByExternalId(entity.path("external_id").asText());
    if (known == null) {
      var values = TeamAttributes.defaults();
      values.setAll(lookup.attributes.stored(entity, TeamAttributes.BULK, values));
      return store.addTeam(values, "api", lookup.context.visibleFrom());
    }
    store.change(known, lookup.attributes.stored(entity, TeamAttributes.BULK, known.values()));
    return known;
  }

  private FakeResponse delete(Call call) {
    var body = RootlyLookup.body(call);
    var ids = body.get("external_ids");
    var source = body.get("managed_by");
    if ((ids == null) == (source == null)) {
      throw RootlyErrors.invalid("Pass exactly one of external_ids and managed_by");
    }
    var known = ids == null ? Set.of("managed_by", "keep_external_ids") : Set.of("external_ids");
    for (var entry : body.properties()) {
      if (!known.contains(entry.getKey())) {
        throw RootlyErrors.invalid("Unknown attribute " + entry.getKey());
      }
    }
    var response = Json.object();
    response.set("data", ids == null ? prune(body) : delete(ids));
    return FakeResponse.json(200, response);
  }

  private ObjectNode delete(JsonNode ids) {
    if (!ids.isArray() || ids.isEmpty() || ids.size() > MOST) {
      throw RootlyErrors.invalid("External ids must be a list of 1 to " + MOST);
    }
    var deleted = Json.array();
    var missing = Json.array();
    for (var id : ids) {
      if (id.asText().isEmpty()) {
        throw RootlyErrors.invalid("External ids can't contain blanks");
      }
    }
    for (var id : ids) {
      var team = store.teamByExternalId(id.asText());
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
    var source = body.path("managed_by").asText();
    if (!SOURCES.contains(source)) {
      throw RootlyErrors.invalid("Managed by is not included in the list");
    }
    var keep = new HashSet<String>();
    body.path("keep_external_ids").forEach(id -> keep.add(id.asText()));
    var deleted = Json.array();
    for (var team : store.teams.all()) {
      var id = team.externalId();
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
    var result = Json.object();
    result.set("deleted_external_ids", deleted);
    result.putArray("failed_external_ids");
    result.set("not_found_external_ids", missing);
    return result;
  }
}
