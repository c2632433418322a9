package dev.trivet.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.OpenEnum;
import dev.trivet.core.service.Endpoint;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the operations of a service read, with everything that the tables know. */
public final class FullResponses {

  private static final int DEEPEST = 6;

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

  /** Those of a service, by the name of its folder. */
  public static FullResponses of(String service) {
    return new FullResponses(ServiceFacts.of(service));
  }

  /**
   * The members of what an operation reads, those of a resource without the resource around them.
   * Empty where the tables do not say what it is, it is not an object, or the response redirects.
   */
  public Optional<ObjectNode> model(Endpoint<?> endpoint) {
    var row = rows.get(endpoint.operation().name());
    if (row == null || !row.has("model") || row.text("success").startsWith("3")) {
      return Optional.empty();
    }
    var result = new SampleJson(facts, SampleJson::resource, 0).result(row);
    fillWords(result, endpoint.type(), 0);
    return members(result) instanceof ObjectNode model ? Optional.of(model) : Optional.empty();
  }

  /** Where a model has an enumeration and the tables know no words, a text becomes a known word. */
  private static void fillWords(JsonNode node, Class<?> type, int depth) {
    var members = members(node);
    if (depth > DEEPEST || !members.isObject()) {
      return;
    }
    for (var method : type.getMethods()) {
      var inner = bare(method.getGenericReturnType());
      var name = Reflection.snake(method.getName());
      var value = members.path(name);
      if (OpenEnum.class.isAssignableFrom(inner) && !ModelFiller.constants(inner).isEmpty()) {
        var word = ((OpenEnum) ModelFiller.constants(inner).get(0)).value();
        if (isSomeText(value)) {
          ((ObjectNode) members).put(name, word);
        } else if (value.isArray() && isSomeText(value.path(0))) {
          ((ObjectNode) members).putArray(name).add(word);
        }
      } else if (HasAdditionalProperties.class.isAssignableFrom(inner) || inner.isRecord()) {
        fillWords(value.isArray() ? value.path(0) : value, inner, depth + 1);
      }
    }
  }

  private static boolean isSomeText(JsonNode value) {
    return value.asText().equals("a text");
  }

  /** Those of a resource, alone or in a document, lie among its attributes. */
  private static JsonNode members(JsonNode node) {
    var inDocument = node.path("data").path("attributes");
    if (inDocument.isObject()) {
      return inDocument;
    }
    boolean resource = node.has("type") && node.path("attributes").isObject();
    return resource ? node.path("attributes") : node;
  }

  /** What an optional or a list holds. */
  private static Class<?> bare(Type type) {
    if (type instanceof ParameterizedType generic) {
      return bare(generic.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> plain ? plain : Object.class;
  }
}
