package dev.trivet.tools;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The models and inputs of the operations of one {@code XxxApi}. */
final class ApiModels {

  private final Drafts drafts;
  private final ModelDrafts models;
  private final ApiGroup group;

  ApiModels(Drafts drafts, ModelDrafts models, ApiGroup group) {
    this.drafts = drafts;
    this.models = models;
    this.group = group;
  }

  /** Writes the models of the main resources. */
  void writeModels() {
    for (var area : group.areas()) {
      var main = drafts.facts().mainSchema(area);
      var reads =
          group.operations().stream().filter(row -> row.get("model").equals(main)).findFirst();
      var attributes = withWordsOfRequests(drafts.facts().response(main));
      boolean shared = drafts.facts().values().schema(main, false).isPresent();
      if (!attributes.isEmpty()
          && !shared
          && drafts.claim(group.folder(), area.get("model") + " ", main)) {
        models.write(group.folder(), area.get("model"), attributes, kind(reads));
      }
    }
  }

  /** A response has the words of the request, where only that says them. */
  private List<Attribute> withWordsOfRequests(List<Attribute> attributes) {
    var requests =
        drafts
            .facts()
            .requests(
                group.operations().stream()
                    .filter(row -> group.isMain(row) && !row.get("request").isEmpty())
                    .map(row -> row.get("request"))
                    .distinct()
                    .toList());
    return attributes.stream()
        .map(
            attribute ->
                requests.stream()
                    .filter(other -> other.name().equals(attribute.name()))
                    .filter(other -> attribute.words().isEmpty() && !other.words().isEmpty())
                    .filter(other -> other.element().equals(attribute.element()))
                    .findFirst()
                    .map(other -> attribute.withWords(other.words()))
                    .orElse(attribute))
        .toList();
  }

  private ModelDrafts.Kind kind(Optional<Row> operation) {
    boolean resource =
        operation.stream()
            .flatMap(
                row ->
                    group.operations().stream()
                        .filter(other -> other.get("model").equals(row.get("model"))))
            .anyMatch(row -> !row.get("type").isEmpty());
    boolean undocumented = operation.map(row -> row.get("response").isEmpty()).orElse(false);
    return drafts.service().isJsonApi() && (resource || undocumented)
        ? ModelDrafts.Kind.RESOURCE
        : ModelDrafts.Kind.RESPONSE;
  }

  /** {@return the model of what an operation returns, drafted on the way} */
  String model(Row operation, JavaFile file) {
    var wanted = operation.get("model");
    if (wanted.equals("string")) {
      return "String";
    }
    if (wanted.equals(group.schema()) && !wanted.isEmpty()) {
      return group.model();
    }
    var attributes = drafts.facts().response(wanted);
    var shared =
        drafts
            .facts()
            .values()
            .schema(wanted.isEmpty() ? operation.get("response") : wanted, false);
    if (shared.isPresent()) {
      return drafts.shared(file, shared.get());
    }
    if (attributes.isEmpty()) {
      file.imports("dev.trivet.core.json.JsonValue");
      return "JsonValue";
    }
    var area = drafts.facts().areaOf(wanted);
    if (!area.cells().isEmpty()) {
      file.imports(drafts.service().root() + "." + area.get("package") + "." + area.get("model"));
      return area.get("model");
    }
    var thing = "schema " + wanted + false;
    var name = drafts.free(group.folder(), ModelDrafts.modelName(wanted), "Result", thing);
    if (drafts.claim(group.folder(), name, thing)) {
      models.write(group.folder(), name, attributes, kind(Optional.of(operation)));
    }
    return name;
  }

  /** {@return the input of an operation, drafted on the way} */
  String input(Row operation, JavaFile file) {
    var schemas = List.of(operation.get("request"));
    var shared = drafts.facts().values().schema(operation.get("request"), true);
    if (shared.isPresent()) {
      return drafts.shared(file, shared.get());
    }
    var wanted = inputName(operation.get("request"));
    if (group.isMain(operation) && operation.get("role").matches("create|update")) {
      var both = both();
      wanted =
          both.isEmpty()
              ? group.model() + Words.capital(operation.get("role"))
              : group.model() + "Input";
      schemas = both.isEmpty() ? schemas : both;
    }
    var thing = "request " + schemas;
    var name = drafts.free(group.folder(), wanted, "Input", thing);
    if (drafts.claim(group.folder(), name, thing)) {
      var attributes = drafts.facts().requests(schemas);
      if (group.isMain(operation) && operation.get("role").matches("create|update")) {
        var description = drafts.sentences().orElse(name, description(operation, schemas.size()));
        models.write(group.folder(), name, attributes, ModelDrafts.Kind.INPUT, description);
      } else {
        models.write(group.folder(), name, attributes, ModelDrafts.Kind.INPUT);
      }
    }
    return name;
  }

  /** {@return the type of an attribute that is sent, drafted on the way} */
  String type(Attribute attribute, JavaFile file) {
    return models.type(file, group.folder(), group.model(), attribute, true);
  }

  /** {@return what the input of an operation has for another one that shares it} */
  List<String> refused(Row operation) {
    if (!group.isMain(operation) || !operation.get("role").matches("create|update")) {
      return List.of();
    }
    var own = names(operation.get("request"));
    return drafts.facts().requests(both()).stream()
        .filter(attribute -> !attribute.hasFlag("ignored") && !attribute.is("deprecated"))
        .map(Attribute::name)
        .filter(name -> !own.contains(name))
        .toList();
  }

  /** What an input is for, and what it needs to create something. */
  private String description(Row operation, int schemas) {
    var words = Words.words(group.model());
    if (schemas == 1 && operation.get("role").equals("update")) {
      return "What to change about " + Words.withArticle(words);
    }
    var required =
        drafts.facts().request(group.role("create").get("request")).stream()
            .filter(attribute -> attribute.is("required"))
            .map(attribute -> "{@code " + Words.accessor(attribute.name()) + "}")
            .toList();
    var text = Words.capital(Words.withArticle(words)) + " to create";
    text += schemas == 1 ? "" : ", or what to change about one";
    int last = required.size() - 1;
    return switch (required.size()) {
      case 0 -> text;
      case 1 -> text + ". A new one needs " + required.get(0);
      default ->
          text
              + ". A new one needs "
              + String.join(", ", required.subList(0, last))
              + " and "
              + required.get(last);
    };
  }

  /** The schemas of create and update where one model serves both, or nothing. */
  private List<String> both() {
    var schemas =
        List.of("create", "update").stream()
            .map(role -> group.role(role).get("request"))
            .filter(request -> !request.isEmpty())
            .distinct()
            .toList();
    if (schemas.size() < 2) {
      return schemas;
    }
    var create = names(schemas.get(0));
    boolean subset = create.containsAll(names(schemas.get(1)));
    return subset || drafts.service().isJsonApi() ? schemas : List.of();
  }

  private Set<String> names(String request) {
    return drafts.facts().request(request).stream()
        .map(Attribute::name)
        .collect(Collectors.toSet());
  }

  private static String inputName(String request) {
    var name = Words.camel(request.replaceAll("\\.request$", "").replaceAll("^new_", ""));
    return name.matches(".*(Create|Update|Query|Input)")
        ? name
        : name.replaceAll("Write$", "") + "Input";
  }
}
