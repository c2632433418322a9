package dev.trivet.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The schemas of a document, attribute by attribute. */
final class SchemaFacts {

  private static final String TASK = "_task_params";

  private final OpenApi document;
  private final OperationFacts operations;

  SchemaFacts(OpenApi document, OperationFacts operations) {
    this.document = document;
    this.operations = operations;
  }

  /** {@return what responses hold, what lies around it, and what no operation mentions} */
  Table attributes() {
    var schemas = new TreeMap<String, List<Row>>();
    operations.models().forEach((name, schema) -> add(schemas, name, schema, ""));
    operations.envelopes().forEach(name -> add(schemas, name, document.schema(name), "envelope"));
    for (var name : document.schemas()) {
      if (isLoose(name)) {
        add(schemas, name, document.schema(name), "");
      }
    }
    return table(schemas);
  }

  /** Adds a schema, and all that it refers to. */
  private void add(Map<String, List<Row>> schemas, String name, JsonNode schema, String use) {
    boolean model = operations.models().containsKey(name);
    if (schemas.containsKey(name) || (!model && isDocument(name)) || name.endsWith(TASK)) {
      return;
    }
    var common = Row.of("direction", "response", "use", use, "schema", name);
    var walk = walk(common, schema, use.isEmpty() ? "attributes" : "body");
    schemas.put(name, walk.rows());
    walk.references()
        .forEach(reference -> add(schemas, reference, document.schema(reference), use));
  }

  /** {@return what requests hold} */
  Table requests() {
    var schemas = new TreeMap<String, List<Row>>();
    operations.requests().forEach((name, schema) -> schemas.put(name, request(name, schema)));
    return table(schemas);
  }

  private List<Row> request(String name, JsonNode schema) {
    var data = property(schema, "data");
    boolean wrapped = !data.isMissingNode();
    var payload = wrapped ? property(data, "attributes") : schema;
    var additional = document.flat(payload).path("additionalProperties");
    boolean closed = additional.isBoolean() && !additional.booleanValue();
    var common =
        Row.of("direction", "request", "use", use(name), "schema", name)
            .with("additional", closed ? "closed" : "open");
    return walk(common, payload, wrapped ? "attributes" : "body").rows();
  }

  /** {@return what the tasks of workflows are set up with} */
  Table tasks() {
    var schemas = new TreeMap<String, List<Row>>();
    for (var name : document.schemas()) {
      if (name.endsWith(TASK)) {
        var common = Row.of("direction", "request", "use", "task", "schema", name);
        schemas.put(name, walk(common, document.schema(name), "body").rows());
      }
    }
    return table(schemas);
  }

  private static String use(String request) {
    if (request.startsWith("new_")) {
      return "create";
    }
    return request.startsWith("update_") || request.startsWith("patch_") ? "update" : "action";
  }

  private AttributeWalk walk(Row common, JsonNode schema, String whole) {
    return new AttributeWalk(document, common, schema, whole);
  }

  /** Whether it is a whole response, or wraps resources, which have a schema of their own. */
  private boolean isDocument(String name) {
    var data = document.flat(property(document.schema(name), "data"));
    var resource = data.has("items") ? data.path("items") : data;
    return operations.responses().contains(name)
        || !property(resource, "attributes").isMissingNode();
  }

  private JsonNode property(JsonNode schema, String name) {
    return document.flat(schema).path("properties").path(name);
  }

  /** Whether nothing says whether it is sent or read. */
  private boolean isLoose(String name) {
    return !isDocument(name)
        && !operations.requests().containsKey(name)
        && !name.matches("(new|update|patch)_.*|.*(_request|" + TASK + ")")
        && property(document.schema(name), "data").isMissingNode();
  }

  private static Table table(Map<String, List<Row>> schemas) {
    var rows = new ArrayList<Row>();
    schemas.values().forEach(rows::addAll);
    return new Table(Table.ATTRIBUTES, rows);
  }
}
