package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Reply;
import dev.trivet.testkit.internal.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The catalog properties of teams. */
final class PropertyRoutes {
  private static final String TYPE = "catalog_properties";
  private static final Set<String> FILTERS = Set.of("slug", "name", "kind", "created_at");
  private static final Set<String> KNOWN =
      Set.of(
          "name",
          "kind",
          "kind_catalog_id",
          "multiple",
          "position",
          "required",
          "catalog_type",
          "external_id");
  private static final Set<String> KINDS =
      Set.of(
          "text",
          "reference",
          "boolean",
          "service",
          "functionality",
          "environment",
          "group",
          "cause",
          "incident_type",
          "user");

  private final RootlyDesk desk;
  private final RootlyStore store;

  PropertyRoutes(RootlyDesk desk) {
    this.desk = desk;
    this.store = desk.store;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "v1/teams/properties", this::list)
        .add("POST", "v1/teams/properties", this::create);
  }

  private Reply list(Call call) {
    ListQuery query = ListQuery.of(call, FILTERS);
    List<CatalogProperty> found = store.properties.all(desk.world.horizon(call), query::matches);
    query.sort(found);
    return Reply.json(200, new ListPages<>(call, desk.world, found).document(desk.views::property));
  }

  private Reply create(Call call) {
    JsonNode given = RootlyDesk.attributes(call, TYPE);
    List<String> problems = problems(given);
    if (!problems.isEmpty()) {
      throw Errors.invalid(problems);
    }
    ObjectNode values = Json.object();
    values.putNull("name");
    values.putNull("kind");
    values.putNull("kind_catalog_id");
    values.put("multiple", false);
    values.putNull("position");
    values.put("required", false);
    values.put("catalog_type", "team");
    values.putNull("external_id");
    given.properties().forEach(entry -> values.set(entry.getKey(), entry.getValue().deepCopy()));
    ObjectNode body = Json.object();
    body.set("data", desk.views.property(store.addProperty(values, desk.world.visibleFrom())));
    return Reply.json(201, body);
  }

  private static List<String> problems(JsonNode given) {
    List<String> problems = new ArrayList<>();
    for (var entry : given.properties()) {
      if (!KNOWN.contains(entry.getKey())) {
        problems.add("Unknown attribute " + entry.getKey());
      }
    }
    String name = Json.text(given, "name");
    if (name == null || name.isBlank()) {
      problems.add("Name can't be blank");
    }
    if (!KINDS.contains(given.path("kind").asText())) {
      problems.add("Kind is not included in the list");
    }
    return problems;
  }
}
