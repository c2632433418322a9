package dev.trivet.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The operations of a document, their parameters, and the schemas that they send and read. What no
 * document says (the role of an operation, some marks) is taken over from the table as it was.
 */
final class OperationFacts {

  private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
  private static final List<String> PAGE_PARAMETERS =
      List.of("page[number]", "page", "page[after]");
  private static final List<String> PAGING = List.of("link", "page", "cursor");

  /** The marks that follow from the document. */
  private static final Set<String> DOCUMENTED_FLAGS =
      Set.of(
          "body-unknown",
          "no-body",
          "plain-json",
          "request-optional",
          "delete-body",
          "idempotency-key");

  private final OpenApi document;
  private final SchemaTypes types;
  private final Map<String, Row> before;
  private final Corrections corrections;
  private final List<Row> operations = new ArrayList<>();
  private final List<Row> parameters = new ArrayList<>();
  private final Map<String, JsonNode> models = new TreeMap<>();
  private final Map<String, JsonNode> requests = new TreeMap<>();
  private final Set<String> envelopes = new TreeSet<>();

  OperationFacts(OpenApi document, Table before, Corrections corrections) {
    this.document = document;
    this.corrections = corrections;
    this.before = before.by(row -> row.get("name"));
    types = new SchemaTypes(document);
    for (var path : document.paths().properties()) {
      METHODS.stream()
          .filter(path.getValue()::has)
          .forEach(method -> add(path.getKey(), method, path.getValue()));
    }
    operations.sort(Comparator.comparing(row -> row.get("area"), String.CASE_INSENSITIVE_ORDER));
  }

  Table operations() {
    return new Table(Table.OPERATIONS, operations);
  }

  Table parameters() {
    var order = operations.stream().map(row -> row.get("name")).toList();
    parameters.sort(Comparator.comparingInt(row -> order.indexOf(row.get("operation"))));
    return new Table(Table.PARAMETERS, parameters);
  }

  /** {@return the schemas of what operations return, by name} */
  Map<String, JsonNode> models() {
    return models;
  }

  /** {@return the schemas of what operations send, by name} */
  Map<String, JsonNode> requests() {
    return requests;
  }

  /** {@return the names of the schemas of whole responses} */
  Set<String> responses() {
    return operations.stream().map(row -> row.get("response")).collect(Collectors.toSet());
  }

  /** {@return the names of the schemas around results, and of failures} */
  Set<String> envelopes() {
    return envelopes;
  }

  private void add(String path, String method, JsonNode item) {
    var operation = item.path(method);
    var id = operation.path("operationId").asText();
    var name = id.isBlank() ? OperationNames.invented(path, method) : id;
    var known = before.getOrDefault(name, Row.of());
    var row = new LinkedHashMap<String, String>();
    var flags = new LinkedHashSet<String>();
    row.put("name", name);
    row.put("method", method.toUpperCase(Locale.ROOT));
    row.put("path", path);
    row.put("host", "api");
    row.put("area", operation.path("tags").path(0).asText());
    row.put("credential", "key");
    row.put("path_parameters", OperationNames.placeholders(path));
    row.put("deprecated", operation.path("deprecated").asBoolean() ? "true" : "");
    row.put("evidence", "documented");
    row.put("paging", parameters(name, item, operation, flags));
    request(row, flags, operation.path("requestBody"));
    response(row, flags, operation.path("responses"), known);
    row.put("role", known.cells().isEmpty() ? OperationNames.role(row) : known.get("role"));
    known.list("flags").stream()
        .filter(flag -> !DOCUMENTED_FLAGS.contains(flag))
        .forEach(flags::add);
    row.put("flags", flags.stream().sorted().collect(Collectors.joining(",")));
    operations.add(new Row(row));
  }

  private String parameters(String name, JsonNode item, JsonNode operation, Set<String> flags) {
    var paging = new TreeSet<Integer>();
    for (var list : List.of(item.path("parameters"), operation.path("parameters"))) {
      for (var each : list) {
        var parameter = document.resolve(each);
        var parameterName = parameter.path("name").asText();
        parameters.add(
            types
                .describe(parameter.path("schema"))
                .with("nullable", "")
                .with("operation", name)
                .with("in", parameter.path("in").asText())
                .with("name", parameterName)
                .with("required", Boolean.toString(parameter.path("required").asBoolean()))
                .with("repeat", parameter.path("explode").asBoolean() ? "repeat" : ""));
        paging.add(PAGE_PARAMETERS.indexOf(parameterName));
        if (parameterName.equals("Idempotency-Key")) {
          flags.add("idempotency-key");
        }
      }
    }
    paging.remove(-1);
    return paging.isEmpty()
        ? "none"
        : paging.stream().map(PAGING::get).collect(Collectors.joining("|"));
  }

  // --- what is sent

  private void request(Map<String, String> row, Set<String> flags, JsonNode body) {
    var documented = document.body(body);
    if (documented.isMissingNode()) {
      return;
    }
    var documentedName = OpenApi.name(documented).orElse(row.get("name") + ".request");
    var name = corrections.request(row.getOrDefault("name", ""), documentedName, document);
    var schema = name.equals(documentedName) ? documented : document.schema(name);
    requests.put(name, schema);
    row.put("content", "jsonapi");
    row.put("request", name);
    row.put("wrapper", resourceType(property(schema, "data")));
    if (!document.resolve(body).path("required").asBoolean()) {
      flags.add("request-optional");
    }
    if (row.getOrDefault("method", "").equals("DELETE")) {
      flags.add("delete-body");
    }
  }

  private JsonNode property(JsonNode schema, String name) {
    return document.flat(schema).path("properties").path(name);
  }

  /** The only value that the type of a resource can have. */
  private String resourceType(JsonNode resource) {
    var words = document.flat(property(resource, "type")).path("enum");
    return words.size() == 1 ? words.get(0).asText() : "";
  }

  // --- what comes back

  private void response(Map<String, String> row, Set<String> flags, JsonNode responses, Row known) {
    var success = new ArrayList<String>();
    var errors = new ArrayList<String>();
    responses
        .fieldNames()
        .forEachRemaining(status -> (status.startsWith("2") ? success : errors).add(status));
    row.put("success", success.stream().sorted().collect(Collectors.joining(",")));
    row.put("errors", errors.stream().sorted().collect(Collectors.joining(",")));
    errors.forEach(status -> envelope(document.body(responses.path(status))));
    var documented =
        success.stream()
            .sorted()
            .map(responses::path)
            .filter(response -> !document.body(response).isMissingNode())
            .findFirst();
    if (documented.isPresent()) {
      documented(row, flags, document.resolve(documented.get()));
    } else {
      undocumented(row, flags, known);
    }
  }

  private void documented(Map<String, String> row, Set<String> flags, JsonNode response) {
    var schema = document.body(response);
    var properties = document.flat(schema).path("properties");
    var name = OpenApi.name(schema).orElse(row.get("name") + ".response");
    var member = member(properties);
    var result = member.isEmpty() ? schema : properties.path(member);
    boolean list = types.isList(result);
    boolean paged = !"none".equals(row.get("paging"));
    row.put("response", name);
    row.put("member", member);
    row.put("result", list ? (paged ? "page" : "list") : "one");
    model(row, name, list ? document.flat(result).path("items") : result);
    if (response.path("content").has("application/json")) {
      flags.add("plain-json");
    }
    if (!member.isEmpty()) {
      properties.properties().stream()
          .filter(property -> !property.getKey().equals(member))
          .forEach(property -> envelope(property.getValue()));
    }
  }

  /** Where the result is: in the data of JSON:API, or in the only list. */
  private String member(JsonNode properties) {
    if (properties.has("data")) {
      return "data";
    }
    var lists =
        properties.properties().stream()
            .filter(property -> types.isList(property.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return lists.size() == 1 ? lists.get(0) : "";
  }

  /** The schema of one result: the attributes of a resource, or all of it. */
  private void model(Map<String, String> row, String response, JsonNode result) {
    var attributes = property(result, "attributes");
    if (!attributes.isMissingNode()) {
      row.put("type", resourceType(result));
      envelope(property(result, "relationships"));
      var resource = OpenApi.name(result).orElse(response);
      put(row, OpenApi.name(attributes).orElse(resource + ".attributes"), attributes);
    } else if (!document.flat(result).path("properties").isEmpty()) {
      var member = row.getOrDefault("member", "");
      var whole = member.isEmpty() ? response : response + "." + member;
      put(row, OpenApi.name(result).orElse(whole), result);
    }
  }

  private void put(Map<String, String> row, String model, JsonNode schema) {
    row.put("model", model);
    models.put(model, schema);
  }

  /** A response without a schema: what is known about it stays as it was. */
  private void undocumented(Map<String, String> row, Set<String> flags, Row known) {
    boolean delete = "DELETE".equals(row.get("method"));
    boolean isNew = known.cells().isEmpty();
    var model = known.get("model");
    if (model.endsWith(".attributes")) {
      var resource = document.schema(model.substring(0, model.lastIndexOf('.')));
      put(row, model, property(property(resource, "data"), "attributes"));
    } else if (!model.isEmpty()) {
      put(row, model, document.schema(model));
    }
    row.put("member", known.get("member"));
    row.put("result", isNew ? (delete ? "none" : "one") : known.get("result"));
    if ("204".equals(row.get("success"))) {
      row.put("result", "none");
    } else if (delete && "none".equals(row.get("result"))) {
      flags.add("no-body");
    } else {
      flags.add("body-unknown");
    }
  }

  private void envelope(JsonNode schema) {
    schema.findValuesAsText("$ref").forEach(ref -> envelopes.add(ref.replaceAll(".*/", "")));
  }
}
