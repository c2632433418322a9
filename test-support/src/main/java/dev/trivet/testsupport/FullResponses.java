package dev.trivet.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.core.service.Endpoint;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whole responses of a service with everything that the tables know, for operations by name. */
public final class FullResponses {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ServiceFacts facts;
  private final Map<String, FactRow> rows = new HashMap<>();

  private FullResponses(ServiceFacts facts) {
    this.facts = facts;
    for (var row : facts.operations()) {
      var status = facts.statuses().get(row.text("name"));
      if (status != null && status.is("state", "typed")) {
        rows.put(status.text("operation"), row);
      }
    }
  }

  /** The responses of a service, by the name of its folder. */
  public static FullResponses of(String service) {
    return new FullResponses(ServiceFacts.of(service));
  }

  /**
   * A response in which one model can be changed.
   *
   * @param body the whole of it
   * @param model the members of the model
   */
  public record FullResponse(JsonNode body, ObjectNode model) {

    /** What is sent. */
    public String text() {
      return body.toString();
    }

    /** A copy to change. */
    public FullResponse copy() {
      // the model is found again by a mark that only it has
      model.put(MARK, true);
      var copy = body.deepCopy();
      model.remove(MARK);
      var marked = (ObjectNode) copy.findParent(MARK);
      marked.remove(MARK);
      return new FullResponse(copy, marked);
    }
  }

  private static final String MARK = "the model of this response";

  /** A response of an operation that reads an object, if the tables say what it is. */
  public Optional<FullResponse> response(Endpoint<?> endpoint) {
    var row = rows.get(endpoint.operation().name());
    if (row == null || !row.has("model")) {
      return Optional.empty();
    }
    var result = new SampleJson(facts, FullResponses::dress, 0).result(row);
    if (!(result instanceof ObjectNode object)) {
      return Optional.empty();
    }
    var model = row.has("type") ? (ObjectNode) object.path("attributes") : object;
    JsonNode content = endpoint.isList() ? JSON.arrayNode().add(object) : object;
    var path = row.has("member") ? row.text("member").split("\\.", -1) : new String[] {};
    for (int i = path.length - 1; i >= 0; i--) {
      content = JSON.objectNode().set(path[i], content);
    }
    return Optional.of(new FullResponse(content, model));
  }

  /** What has a type is a resource of JSON:API. */
  private static JsonNode dress(FactRow operation, ObjectNode attributes) {
    if (!operation.has("type")) {
      return attributes;
    }
    return JSON.objectNode()
        .put("id", "id-1")
        .put("type", operation.text("type"))
        .set("attributes", attributes);
  }
}
