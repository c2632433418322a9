package dev.trivet.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The draft of one operation that is spelled out: its constant and its method. */
final class EndpointDraft {

  private final Drafts drafts;
  private final ApiDraft api;
  private final JavaFile file;
  private final Row operation;
  private final String method;

  /**
   * A draft.
   *
   * @param api the class that it stands in
   * @param method what it is called there
   */
  EndpointDraft(Drafts drafts, ApiDraft api, JavaFile file, Row operation, String method) {
    this.drafts = drafts;
    this.api = api;
    this.file = file;
    this.operation = operation;
    this.method = method;
  }

  private boolean hasResult(String result) {
    return operation.get("result").equals(result);
  }

  String constant() {
    file.imports("dev.trivet.core.service.Endpoint");
    var model = model();
    var route = operation.get("method") + " " + drafts.service().path(operation.get("path"));
    var text = new StringBuilder("  static final Endpoint<" + result(model) + "> ");
    text.append(Words.constant(method)).append(" =\n      ");
    text.append(api.group().groupConstant())
        .append('.')
        .append(operation.get("result"))
        .append("(\"");
    text.append(method).append("\", \"").append(route).append('"');
    text.append(hasResult("none") ? ")" : ", " + model + ".class)");
    new EndpointTraits(drafts, api, file, operation)
        .of(model)
        .forEach(trait -> text.append("\n          .").append(trait));
    return text.append(";\n").toString();
  }

  String method() {
    file.imports("dev.trivet.core.service.CallInput");
    var model = model();
    var arguments = new ArrayList<Argument>();
    var input = new StringBuilder();
    path(arguments, input);
    query(arguments, input, model);
    payload(arguments, input);
    boolean none = hasResult("none");
    var text = new StringBuilder("\n  /**\n   * " + api.sentence(operation, method) + "\n   *\n");
    for (var argument : arguments) {
      text.append("   * @param %s %s%n".formatted(argument.name(), argument.sentence()));
    }
    if (!none) {
      text.append("   * @return ").append(returned(model)).append('\n');
    }
    text.append("   */\n  public ").append(none ? "void" : result(model)).append(' ');
    text.append(method).append('(');
    text.append(
        arguments.stream()
            .map(argument -> argument.type() + " " + argument.name())
            .collect(Collectors.joining(", ")));
    text.append(") {\n    ").append(none ? "" : "return ").append(api.transport());
    text.append(".call(").append(Words.constant(method)).append(", ").append(input);
    return text.append(");\n  }\n").toString();
  }

  private void path(List<Argument> arguments, StringBuilder input) {
    var names = new ArrayList<String>();
    var types =
        drafts.facts().parameters(operation, "path").stream()
            .collect(Collectors.toMap(row -> row.get("name"), row -> row, (a, b) -> a));
    for (var name : operation.list("path_parameters")) {
      var parameter = types.getOrDefault(name, Row.of());
      var argument = Words.accessor(name);
      var words =
          Words.words(name.equals("id") ? api.group().model() : name.replaceAll("_id$", ""));
      names.add(argument);
      arguments.add(
          new Argument(
              parameter.get("format").equals("int64") ? "long" : "String",
              argument,
              name.endsWith("id") ? "the ID of the " + words : "the " + words));
    }
    input.append(names.isEmpty() ? "CallInput.none()" : "CallInput.path(");
    input.append(names.isEmpty() ? "" : String.join(", ", names) + ")");
  }

  private void query(List<Argument> arguments, StringBuilder input, String model) {
    var required = required(arguments);
    var optional = api.queries().parameters(operation);
    boolean walked = drafts.service().isJsonApi() && hasResult("page");
    if (!optional.isEmpty() || walked) {
      arguments.add(new Argument(queryType(optional, model), "query", "which ones"));
      var parameters = "query.parameters()";
      input.append(".query(");
      input.append(required.isEmpty() ? parameters : all(required) + ".and(" + parameters + ")");
      input.append(')');
      return;
    }
    var include = include(arguments);
    if (!required.isEmpty() || !include.isEmpty()) {
      input.append(".query(").append(all(required + include)).append(')');
    }
  }

  /** The parameters that a call cannot do without are arguments. */
  private String required(List<Argument> arguments) {
    var query = new StringBuilder();
    for (var parameter : drafts.facts().query(operation)) {
      if (parameter.is("required")) {
        var wire = parameter.get("name");
        var name = Words.accessor(wire);
        var plain = parameter.get("type").equals("integer") ? "long" : "String";
        var type =
            drafts
                .facts()
                .values()
                .of(new Attribute(parameter, wire, List.of()), true)
                .map(shared -> drafts.shared(file, shared))
                .orElse(plain);
        arguments.add(new Argument(type, name, "the " + Words.words(wire)));
        query.append(".with(\"").append(wire).append("\", ").append(name).append(')');
      }
    }
    return query.toString();
  }

  private String include(List<Argument> arguments) {
    boolean offered =
        operation.get("method").equals("GET")
            && drafts.facts().query(operation).stream()
                .anyMatch(row -> row.get("name").equals("include"));
    if (!offered) {
      return "";
    }
    file.imports(drafts.service().root() + ".jsonapi.Include", "java.util.List");
    arguments.add(new Argument("Include...", "include", "what to include"));
    return ".withList(\"include\", List.of(include))";
  }

  private String all(String parameters) {
    file.imports("dev.trivet.core.service.QueryParameters");
    return "QueryParameters.none()" + parameters;
  }

  private String queryType(List<Row> optional, String model) {
    if (optional.isEmpty()) {
      file.imports(drafts.service().root() + ".jsonapi.PageQuery");
      return "PageQuery";
    }
    var shared = drafts.facts().values().query(operation.get("model"));
    if (shared.isPresent()) {
      return drafts.shared(file, shared.get());
    }
    var name = api.group().model() + Words.capital(method) + "Query";
    if (method.equals("list")) {
      name = api.group().model() + "Query";
    }
    api.queries()
        .write(
            api.group().folder(),
            name,
            api.group().model(),
            operation,
            drafts.facts().response(operation.get("model")),
            elements(model));
    return name;
  }

  private void payload(List<Argument> arguments, StringBuilder input) {
    if (operation.get("request").isEmpty()) {
      return;
    }
    if (drafts.facts().request(operation.get("request")).isEmpty()
        && !drafts.facts().isFree(operation.get("request"))) {
      file.imports("java.util.Map");
      input.append(".payload(Map.of())");
      return;
    }
    if (drafts.service() == Service.HONEYBADGER_V3 && single(arguments, input)) {
      return;
    }
    var type = api.models().input(operation, file);
    if (operation.list("flags").contains("array-body")) {
      file.imports("java.util.List");
      type = "List<" + type + ">";
    }
    arguments.add(new Argument(type, "input", api.inputSentence(operation)));
    input.append(".payload(input)");
    if (operation.get("content").matches("multipart|ndjson")) {
      input.append(
          " /* "
              + drafts
                  .sentences()
                  .of(api.group().api() + "#" + method + "/content", operation.get("content"))
              + " */");
    }
  }

  /** What sends one attribute takes it as an argument. */
  private boolean single(List<Argument> arguments, StringBuilder input) {
    var attributes = drafts.facts().request(operation.get("request"));
    if (attributes.size() != 1) {
      return false;
    }
    var attribute = attributes.get(0);
    var type = api.models().type(attribute, file);
    var name = Words.accessor(attribute.name());
    file.imports("java.util.Map");
    arguments.add(
        new Argument(type, name, drafts.sentences().attribute(api.group().model(), attribute)));
    input.append(".payload(Map.of(\"").append(attribute.name()).append("\", ");
    input.append(name).append("))");
    return true;
  }

  private String model() {
    return hasResult("none") ? "Void" : api.models().model(operation, file);
  }

  private String result(String model) {
    return switch (operation.get("result")) {
      case "list" -> {
        file.imports("java.util.List");
        yield "List<" + model + ">";
      }
      case "page" -> {
        file.imports("dev.trivet.core.Listing");
        yield "Listing<" + model + ">";
      }
      default -> model;
    };
  }

  private String returned(String model) {
    var words = Words.words(model);
    return switch (operation.get("result")) {
      case "page" -> "the " + elements(model) + "; fetched page by page as you iterate";
      case "list" -> "the " + elements(model);
      default -> model.equals("JsonValue") ? "the response" : "the " + words;
    };
  }

  private static String elements(String model) {
    return model.matches("JsonValue|Void") ? "elements" : Words.plural(Words.words(model));
  }
}
