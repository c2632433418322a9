package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Charts of services and functionalities, and calls for many entries of a catalog at once. */
final class CatalogRoutes {
  private static final int MOST = 100;
  private static final int CHARTED = 7;
  private static final String CATALOG = "catalog_id";

  /** Where the entries of a catalog type are. */
  private static final Map<String, String> AUDITED =
      Map.of(
          "Service", "services",
          "Functionality", "functionalities",
          "Environment", "environments",
          "Group", "groups",
          "Cause", "causes",
          "IncidentType", "incident_types");

  private final TableCollections collections;
  private final ResourceDirectory directory;
  private final FakeContext context;

  CatalogRoutes(TableCollections collections, ResourceDirectory directory, FakeContext context) {
    this.collections = collections;
    this.directory = directory;
    this.context = context;
  }

  void addTo(Router routes) {
    for (var type : List.of("services", "functionalities", "environments")) {
      bulk(routes, "v1/" + type, type);
    }
    bulk(routes, "v1/catalogs/{catalog_id}/entities", "catalog_entities");
    routes.add("POST", "v1/catalog_checklist_templates/{id}/trigger", this::trigger);
    for (var type : List.of("services", "functionalities")) {
      var one = "v1/" + type + "/{id}/";
      routes
          .add("GET", one + "incidents_chart", call -> chart(call, type, false))
          .add("GET", one + "uptime_chart", call -> chart(call, type, true));
    }
  }

  private void bulk(Router routes, String path, String type) {
    var collection = collections.of(type);
    routes
        .add("POST", path + "/bulk_upsert", call -> upsert(call, collection))
        .add("POST", path + "/bulk_delete", call -> delete(call, collection));
  }

  /** One checklist for each entry of the type that the template is for. */
  private FakeResponse trigger(Call call) {
    var template = collections.of("catalog_checklist_templates").named(call, "id");
    var type = String.valueOf(template.field("catalog_type"));
    var audited = AUDITED.getOrDefault(type, "catalog_entities");
    for (var id : directory.source(audited).ids()) {
      var checklist =
          Json.object()
              .put("catalog_checklist_template_id", template.id())
              .put("auditable_type", type.equals("Catalog") ? "CatalogEntity" : type)
              .put("auditable_id", id)
              .put("status", "triggered");
      collections.of("catalog_entity_checklists").add(checklist, context.visibleFrom());
    }
    return FakeResponse.empty(202);
  }

  private FakeResponse chart(Call call, String type, boolean uptime) {
    collections.of(type).named(call, "id");
    if (!uptime && call.query("period") == null) {
      throw RootlyErrors.invalid("Period can't be blank");
    }
    var steps = Json.object();
    var today = LocalDate.ofInstant(context.now(), RootlyViews.ZONE);
    for (int back = CHARTED - 1; back >= 0; back--) {
      var day = today.minusDays(back).toString();
      if (uptime) {
        steps.put(day, 100.0);
      } else {
        steps.put(day, 0);
      }
    }
    return RootlyViews.data(200, steps);
  }

  private FakeResponse upsert(Call call, ResourceCollection collection) {
    var catalog = catalog(call);
    var entities = RootlyLookup.body(call).path("entities");
    if (!entities.isArray() || entities.isEmpty() || entities.size() > MOST) {
      throw RootlyErrors.invalid("Entities must be a list of 1 to " + MOST);
    }
    EntityCheck.check(
        entities,
        entity ->
            find(collection, catalog, entity.path("external_id").asText()) == null
                    && entity.path("name").asText().isBlank()
                ? List.of("Name can't be blank")
                : List.of());
    var written = new ArrayList<StoredResource>();
    for (var entity : entities) {
      written.add(write(entity, collection, catalog));
    }
    return RootlyViews.data(200, Json.array(written, collection::view));
  }

  private StoredResource write(
      JsonNode entity, ResourceCollection collection, @Nullable String catalog) {
    ObjectNode values = entity.deepCopy();
    var fields = values.remove("fields");
    if (fields != null) {
      values.set("properties", fields);
    }
    var known = find(collection, catalog, entity.path("external_id").asText());
    if (known != null) {
      collection.change(known, values);
      return known;
    }
    if (catalog != null) {
      values.put(CATALOG, catalog);
    }
    return collection.add(values, context.visibleFrom());
  }

  private FakeResponse delete(Call call, ResourceCollection collection) {
    var catalog = catalog(call);
    var body = RootlyLookup.body(call);
    var ids = body.get("external_ids");
    var source = body.get("managed_by");
    if ((ids == null) == (source == null)) {
      throw RootlyErrors.invalid("Pass exactly one of external_ids and managed_by");
    }
    var deleted = Json.array();
    var missing = Json.array();
    if (ids == null) {
      prune(body, collection, catalog, deleted);
    } else {
      for (var id : ids) {
        var known = find(collection, catalog, id.asText());
        if (known == null) {
          missing.add(id.asText());
        } else {
          collection.remove(known);
          deleted.add(id.asText());
        }
      }
    }
    var response = Json.object();
    var result = response.putObject("data");
    result.set("deleted_external_ids", deleted);
    result.putArray("failed_external_ids");
    result.set("not_found_external_ids", missing);
    return FakeResponse.json(200, response);
  }

  private static void prune(
      JsonNode body, ResourceCollection collection, @Nullable String catalog, ArrayNode deleted) {
    var source = body.path("managed_by").asText();
    var keep = new HashSet<String>();
    body.path("keep_external_ids").forEach(id -> keep.add(id.asText()));
    for (var resource : all(collection, catalog)) {
      var id = resource.field("external_id");
      if (source.equals(resource.field("managed_by")) && (id == null || !keep.contains(id))) {
        collection.remove(resource);
        if (id != null) {
          deleted.add(id);
        }
      }
    }
  }

  /** The catalog that the path names; null where the collection is in none. */
  private @Nullable String catalog(Call call) {
    return call.captures(CATALOG) ? collections.of("catalogs").named(call, CATALOG).id() : null;
  }

  private static @Nullable StoredResource find(
      ResourceCollection collection, @Nullable String catalog, String externalId) {
    return all(collection, catalog).stream()
        .filter(one -> externalId.equals(one.field("external_id")))
        .findFirst()
        .orElse(null);
  }

  private static List<StoredResource> all(ResourceCollection collection, @Nullable String catalog) {
    return collection.all(
        Instant.MAX, one -> catalog == null || catalog.equals(one.field(CATALOG)));
  }
}
