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
      var attributes = drafts.facts().response(main);
      boolean shared = drafts.facts().values().schema(main, false).isPresent();
      if (!attributes.isEmpty()
          && !shared
          && drafts.claim(group.folder(), area.get("model") + " ", main)) {
        models.write(group.folder(), area.get("model"), attributes, kind(reads));
      }
    }
  }

  private ModelDrafts.Kind kind(Optional<Row> operation) {
    boolean resource = operation.map(row -> !row.get("type").isEmpty()).orElse(false);
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
      models.write(group.folder(), name, drafts.facts().requests(schemas), ModelDrafts.Kind.INPUT);
    }
    return name;
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
