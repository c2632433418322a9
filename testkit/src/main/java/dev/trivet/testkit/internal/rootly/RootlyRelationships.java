package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.AttributeFacts;
import dev.trivet.testkit.internal.collections.ChildFacts;
import dev.trivet.testkit.internal.collections.Listable;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The relationships of resources, and the resources that a response includes because of them. */
final class RootlyRelationships {
  private final ResourceDirectory directory;

  RootlyRelationships(ResourceDirectory directory) {
    this.directory = directory;
  }

  /** Adds the relationships that the table shows, and those that a request wants included. */
  void add(
      ObjectNode view,
      ResourceCollection collection,
      StoredResource resource,
      Set<String> include) {
    var relationships = Json.object();
    for (var attribute : collection.facts().attributes().values()) {
      if (!attribute.relationship().isEmpty()) {
        put(relationships, attribute.relationship(), linkage(attribute, resource));
      }
    }
    for (var child : collection.facts().children()) {
      if (child.shown() || include.contains(child.include())) {
        var children = children(child, collection, resource);
        put(
            relationships,
            child.relationship(),
            Json.array(children, one -> link(child.type(), one)));
      }
    }
    if (!relationships.isEmpty()) {
      view.set("relationships", relationships);
    }
  }

  private static void put(ObjectNode relationships, String name, JsonNode linkage) {
    relationships.putObject(name).set("data", linkage);
  }

  private JsonNode linkage(AttributeFacts attribute, StoredResource resource) {
    var referred = referred(attribute, resource);
    if (attribute.plural()) {
      return Json.array(referred, one -> link(attribute.refersTo(), one));
    }
    return referred.isEmpty()
        ? Json.object().nullNode()
        : link(attribute.refersTo(), referred.get(0));
  }

  private static ObjectNode link(String type, Listable related) {
    return Json.object().put("id", related.id()).put("type", type);
  }

  /** The resources that an attribute names, as far as they exist. */
  private List<Listable> referred(AttributeFacts attribute, StoredResource resource) {
    var value = resource.values().path(attribute.name());
    var found = new ArrayList<Listable>();
    for (var id : attribute.plural() ? value : List.of(value)) {
      var one = directory.find(attribute.refersTo(), id.asText(), Instant.MAX);
      if (one != null) {
        found.add(one);
      }
    }
    return found;
  }

  private List<? extends Listable> children(
      ChildFacts child, ResourceCollection collection, StoredResource resource) {
    return directory
        .source(child.type())
        .childrenOf(collection.facts().type(), resource.id(), Instant.MAX);
  }

  /** The related resources that a request wants along, each once. */
  ArrayNode included(
      ResourceCollection collection, List<StoredResource> shown, Set<String> include) {
    var included = Json.array();
    var seen = new HashSet<String>();
    for (var resource : shown) {
      for (var attribute : collection.facts().attributes().values()) {
        if (include.contains(attribute.relationship())) {
          include(included, seen, attribute.refersTo(), referred(attribute, resource));
        }
      }
      for (var child : collection.facts().children()) {
        if (include.contains(child.include())) {
          include(included, seen, child.type(), children(child, collection, resource));
        }
      }
    }
    return included;
  }

  private void include(
      ArrayNode included, Set<String> seen, String type, List<? extends Listable> related) {
    for (var one : related) {
      if (seen.add(type + "/" + one.id())) {
        included.add(directory.source(type).view(one.id()));
      }
    }
  }
}
