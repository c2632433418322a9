package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * A relationship that the table cannot describe, added to the resources of a response together with
 * what it leads to.
 *
 * @param name its name
 * @param related finds the related resources of a resource by its ID
 */
record AddedRelationship(String name, Function<String, List<ObjectNode>> related) {

  /** The response with the relationship. */
  FakeResponse to(FakeResponse response) {
    var parsed = Json.parse(response.body());
    if (!(parsed instanceof ObjectNode body)) {
      return response;
    }
    var data = body.path("data");
    var resources = data.isArray() ? data : Json.array().add(data);
    var included = body.withArray("included");
    var seen = new HashSet<String>();
    for (var resource : resources) {
      var found = related.apply(resource.path("id").asText());
      ((ObjectNode) resource)
          .withObject("/relationships")
          .putObject(name)
          .set("data", Json.array(found, AddedRelationship::link));
      found.stream().filter(one -> seen.add(one.path("id").asText())).forEach(included::add);
    }
    return FakeResponse.json(response.status(), body);
  }

  private static JsonNode link(ObjectNode resource) {
    return Json.object()
        .put("id", resource.path("id").asText())
        .put("type", resource.path("type").asText());
  }
}
