package dev.trivet.testkit.internal.collections;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.StateTable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All collections of a service that its table describes. */
public final class TableCollections {
  private final Map<String, ResourceCollection> collections = new LinkedHashMap<>();
  private final ResourceFormat format;
  private final ResourceDirectory directory;
  private final FakeContext context;

  /**
   * The collections of the table beside a class.
   *
   * @param owner the class
   * @param directory has the resources that are kept elsewhere, and gets those of the table
   */
  public TableCollections(
      Class<?> owner, ResourceFormat format, ResourceDirectory directory, FakeContext context) {
    this.format = format;
    this.directory = directory;
    this.context = context;
    for (var facts : FactsTable.of(owner)) {
      var collection = new ResourceCollection(facts, format, directory, context);
      collections.put(facts.type(), collection);
      directory.add(facts.type(), collection);
    }
    collections.values().forEach(collection -> checkTypes(collection.facts()));
  }

  private void checkTypes(CollectionFacts facts) {
    facts.parents().values().forEach(directory::source);
    facts.children().forEach(child -> directory.source(child.type()));
    for (var attribute : facts.attributes().values()) {
      if (!attribute.refersTo().isEmpty()) {
        directory.source(attribute.refersTo());
      }
    }
  }

  /** Adds the routes of all collections. */
  public void addTo(Router routes) {
    collections.keySet().forEach(type -> routes(type).addTo(routes));
  }

  /** The operations of a type. */
  public CollectionRoutes routes(String type) {
    return new CollectionRoutes(of(type), format, directory, context);
  }

  /** Drops all resources. */
  public void reset() {
    collections.values().forEach(ResourceCollection::reset);
  }

  /**
   * What the collections keep.
   *
   * @param most how many resources of each to show
   */
  public List<StateTable> state(int most) {
    return collections.values().stream().map(collection -> collection.state(most)).toList();
  }

  /** The collection of a type. */
  public ResourceCollection of(String type) {
    var collection = collections.get(type);
    if (collection == null) {
      throw new IllegalArgumentException(
          "no collection of " + type + "; there are " + collections.keySet());
    }
    return collection;
  }

  /**
   * Adds a resource from outside the API, whatever its requests would demand; visible at once.
   *
   * @param type its type
   * @param attributes under their wire names, those included that name a parent
   * @param hidden values that no response shows
   */
  public StoredResource add(String type, Map<String, ?> attributes, Map<String, ?> hidden) {
    var collection = of(type);
    var values = Json.of(attributes);
    checkNames(collection.facts(), values);
    values.setAll(Json.of(hidden));
    return collection.add(values, Instant.MIN);
  }

  /** Drops a resource, and what lies in it. */
  public void remove(String type, StoredResource resource) {
    of(type).remove(resource);
  }

  private void checkNames(CollectionFacts facts, ObjectNode values) {
    for (var entry : values.properties()) {
      var name = entry.getKey();
      var parent = facts.parents().get(name);
      if (parent != null && !directory.exists(parent, entry.getValue().asText())) {
        throw new IllegalArgumentException("no " + parent + " " + entry.getValue().asText());
      }
      if (parent == null && !facts.attributes().containsKey(name)) {
        throw new IllegalArgumentException("a resource of " + facts.type() + " has no " + name);
      }
    }
    for (var name : facts.parents().keySet()) {
      if (!values.has(name)) {
        throw new IllegalArgumentException("a resource of " + facts.type() + " needs " + name);
      }
    }
  }
}
