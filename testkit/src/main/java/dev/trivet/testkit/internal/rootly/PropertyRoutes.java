package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The catalog properties of teams, services and other resources that Rootly itself has. */
final class PropertyRoutes {
  private static final String TYPE = "catalog_properties";
  private static final Map<String, String> OWNERS =
      Map.of(
          "teams", "team",
          "services", "service",
          "functionalities", "functionality",
          "environments", "environment",
          "causes", "cause",
          "incident_types", "incident_type");
  private static final Set<String> FILTERS = Set.of("slug", "name", "kind", "created_at");
  private static final Set<String> SORTS =
      Set.of("name", "slug", "position", "created_at", "updated_at");
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

  private final RootlyLookup lookup;
  private final RootlyStore store;

  PropertyRoutes(RootlyLookup lookup) {
    this.lookup = lookup;
    this.store = lookup.store;
  }

  void addTo(Router routes) {
    OWNERS.forEach(
        (path, owner) ->
            routes
                .add("GET", "v1/" + path + "/properties", call -> list(call, owner))
                .add("POST", "v1/" + path + "/properties", call -> create(call, owner)));
  }

  private FakeResponse list(Call call, String owner) {
    var query = ListQuery.of(call, FILTERS, SORTS);
    var found =
        query.sorted(
            store.properties.all(
                lookup.context.horizon(call),
                one -> query.matches(one) && owner.equals(one.field("catalog_type"))));
    return FakeResponse.json(
        200, new ListPage<>(call, lookup.context, found).document(lookup.views::property));
  }

  private FakeResponse create(Call call, String owner) {
    var given = RootlyLookup.attributes(call, TYPE);
    var problems = problems(given);
    if (!problems.isEmpty()) {
      throw RootlyErrors.invalid(problems);
    }
    var values = Json.object();
    values.putNull("name");
    values.putNull("kind");
    values.putNull("kind_catalog_id");
    values.put("multiple", false);
    values.putNull("position");
    values.put("required", false);
    values.put("catalog_type", owner);
    values.putNull("external_id");
    given.properties().forEach(entry -> values.set(entry.getKey(), entry.getValue().deepCopy()));
    var body = Json.object();
    body.set(
        "data", lookup.views.property(store.addProperty(values, lookup.context.visibleFrom())));
    return FakeResponse.json(201, body);
  }

  private static List<String> problems(JsonNode given) {
    var problems = new ArrayList<String>();
    for (var entry : given.properties()) {
      if (!KNOWN.contains(entry.getKey())) {
        problems.add("Unknown attribute " + entry.getKey());
      }
    }
    var name = Json.text(given, "name");
    if (name == null || name.isBlank()) {
      problems.add("Name can't be blank");
    }
    if (!KINDS.contains(given.path("kind").asText())) {
      problems.add("Kind is not included in the list");
    }
    return problems;
  }
}
