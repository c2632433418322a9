package dev.trivet.testkit.internal.collections;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations of a table-driven collection. */
public final class CollectionRoutes {
  private final ResourceCollection collection;
  private final CollectionFacts facts;
  private final ResourceFormat format;
  private final ResourceDirectory directory;
  private final FakeContext context;

  /** The operations of a collection. */
  public CollectionRoutes(
      ResourceCollection collection,
      ResourceFormat format,
      ResourceDirectory directory,
      FakeContext context) {
    this.collection = collection;
    this.facts = collection.facts();
    this.format = format;
    this.directory = directory;
    this.context = context;
  }

  /** Adds the routes of the operations that exist. */
  public void addTo(Router routes) {
    add(routes, 'l', "GET", facts.route(), this::list);
    add(routes, 'c', "POST", facts.route(), this::create);
    add(routes, 'g', "GET", facts.member(), this::get);
    var method = facts.traits().contains(CollectionFacts.PATCH) ? "PATCH" : "PUT";
    add(routes, 'u', method, facts.member(), this::update);
    add(routes, 'd', "DELETE", facts.member(), this::delete);
  }

  private void add(
      Router routes, char operation, String method, String route, Router.Handler handler) {
    if (facts.has(operation)) {
      routes.add(method, route, handler);
    }
  }

  private FakeResponse list(Call call) {
    var parents = parents(call);
    return format.list(
        call, collection, collection.all(context.horizon(call), one -> liesIn(one, parents)));
  }

  private FakeResponse create(Call call) {
    var scope = parents(call);
    var earlier = format.createdBefore(call, collection);
    if (earlier != null) {
      return format.one(200, call, collection, earlier);
    }
    var implied = format.implied(call, facts);
    implied.properties().forEach(one -> scope.put(one.getKey(), one.getValue().asText()));
    var check = new RequestCheck(collection, format, directory, AttributeFacts.CREATE, null);
    var values = check.checked(format.given(call, facts), scope);
    scope.forEach((name, value) -> values.set(name, typed(name, value)));
    var resource = collection.add(values, context.visibleFrom());
    format.created(call, collection, resource);
    return format.one(201, call, collection, resource);
  }

  private JsonNode typed(String name, String value) {
    var attribute = facts.attributes().get(name);
    return attribute != null && attribute.kind().equals("number")
        ? Json.object().numberNode(Long.parseLong(value))
        : Json.object().textNode(value);
  }

  private FakeResponse get(Call call) {
    return format.one(200, call, collection, resource(call));
  }

  private FakeResponse update(Call call) {
    return update(call, resource(call), format.given(call, facts));
  }

  /** Checks attributes for an update, changes a resource by them, and shows it. */
  public FakeResponse update(Call call, StoredResource resource, JsonNode given) {
    var check = new RequestCheck(collection, format, directory, AttributeFacts.UPDATE, resource);
    collection.change(resource, check.checked(given, scopeOf(resource)));
    return format.changed(call, collection, resource);
  }

  /** The parents of a resource, and what it took from the call that created it. */
  private Map<String, String> scopeOf(StoredResource resource) {
    var scope = new LinkedHashMap<String, String>();
    for (var entry : resource.values().properties()) {
      var name = entry.getKey();
      if (entry.getValue().isValueNode()
          && (facts.parents().containsKey(name) || !facts.attributes().containsKey(name))) {
        scope.put(name, entry.getValue().asText());
      }
    }
    return scope;
  }

  private FakeResponse delete(Call call) {
    var resource = resource(call);
    var response = format.deleted(call, collection, resource);
    collection.remove(resource);
    return response;
  }

  private StoredResource resource(Call call) {
    if (facts.traits().contains(CollectionFacts.SINGLE)) {
      return single();
    }
    var parents = parents(call);
    var found = collection.find(call.captured(facts.placeholder()), context.horizon(call));
    if (found == null || !liesIn(found, parents) || !format.reaches(call, found)) {
      throw format.missing(facts);
    }
    return found;
  }

  private StoredResource single() {
    var known = collection.all(Instant.MAX, any -> true);
    return known.isEmpty() ? collection.add(Json.object(), Instant.MIN) : known.get(0);
  }

  /** The IDs of the resources that the path names above the collection, each in the one before. */
  private Map<String, String> parents(Call call) {
    var ids = new LinkedHashMap<String, String>();
    for (var parent : facts.parents().entrySet()) {
      if (call.captures(parent.getKey())) {
        var found =
            directory.find(
                parent.getValue(), call.captured(parent.getKey()), context.horizon(call));
        if (found == null || !liesIn(found, ids)) {
          throw format.missing();
        }
        ids.put(parent.getKey(), found.id());
      }
    }
    return ids;
  }

  private static boolean liesIn(Listable resource, Map<String, String> parents) {
    return parents.entrySet().stream()
        .allMatch(parent -> parent.getValue().equals(resource.field(parent.getKey())));
  }
}
