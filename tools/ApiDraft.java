package dev.trivet.tools;

import java.util.LinkedHashSet;
import java.util.List;

/** The draft of one {@code XxxApi}, with all that its operations send and return. */
final class ApiDraft {

  private final Drafts drafts;
  private final ApiGroup group;
  private final ApiModels models;
  private final QueryDrafts queries;
  private final EndpointGroups endpoints;

  ApiDraft(Drafts drafts, ApiGroup group) {
    this.drafts = drafts;
    this.group = group;
    var modelDrafts = new ModelDrafts(drafts);
    models = new ApiModels(drafts, modelDrafts, group);
    queries = new QueryDrafts(drafts, modelDrafts);
    endpoints = new EndpointGroups(group);
  }

  ApiGroup group() {
    return group;
  }

  ApiModels models() {
    return models;
  }

  QueryDrafts queries() {
    return queries;
  }

  EndpointGroups endpoints() {
    return endpoints;
  }

  /**
   * Writes the files.
   *
   * @param sisters the areas that are reached from this one
   */
  void write(List<Row> sisters) {
    models.writeModels();
    var file = drafts.file(group.folder(), group.api());
    file.imports("dev.trivet.core.service.Transport");
    drafts
        .facts()
        .values()
        .schema(group.schema(), false)
        .ifPresent(name -> drafts.shared(file, name));
    var collection = new CollectionDraft(drafts, group, models, queries);
    boolean regular = group.isRegular();
    var constants = new StringBuilder();
    var methods = new StringBuilder();
    if (!group.special().isEmpty()) {
      constants.append(endpoints.constant(file));
    }
    if (regular) {
      constants.append(collection.constant(file));
    }
    special(file, constants, methods);
    var what = drafts.sentences().of(group.api(), "what " + Words.words(group.accessor()) + " are");
    file.add("/** " + what + drafts.safety() + " */\n");
    file.add("public final class " + group.api() + (regular ? collection.superclass(file) : ""));
    file.add(" {\n\n" + constants + constructor() + sisters(file, sisters));
    file.add((regular ? collection.getWith(file) : "") + methods);
    file.add("}\n");
    drafts.write(file);
  }

  /** The operations that are spelled out; those of a regular collection only get their names. */
  private void special(JavaFile file, StringBuilder constants, StringBuilder methods) {
    var names = new LinkedHashSet<String>();
    if (group.isRegular()) {
      for (var role : List.of("list", "create", "get", "update", "delete")) {
        names.add(role);
        drafts.typed(group.role(role), group.name() + "." + role);
      }
    }
    for (var operation : group.special()) {
      var method = group.methodName(operation, names);
      drafts.typed(operation, group.name() + "." + method);
      var draft = new EndpointDraft(drafts, this, file, operation, method);
      constants.append(draft.constant());
      methods.append(draft.method());
    }
  }

  private String constructor() {
    boolean regular = group.isRegular();
    var text = new StringBuilder(regular ? "" : "\n  private final Transport transport;\n");
    if (group.isPublic()) {
      text.append("\n  /**\n   * Made by the client.\n   *\n");
      text.append("   * @param transport carries the calls\n   * @hidden\n   */\n");
      text.append("  @SuppressWarnings(\"exports\")\n  public ");
    } else {
      text.append("\n  ");
    }
    var body =
        regular ? "super(transport, " + group.constant() + ")" : "this.transport = transport";
    text.append(group.api()).append("(Transport transport) {\n    ").append(body);
    return text.append(";\n  }\n").toString();
  }

  /** The ways to the collections that lie below this one. */
  private String sisters(JavaFile file, List<Row> sisters) {
    var text = new StringBuilder();
    for (var sister : sisters) {
      var sisterFolder = sister.get("package");
      if (!sisterFolder.equals(group.folder())) {
        file.imports(drafts.service().root() + "." + sisterFolder + "." + sister.get("api"));
      }
      var words =
          drafts.sentences().of(sister.get("api") + "@", Words.words(sister.get("accessor")));
      text.append("\n  /** {@return ").append(words).append("} */\n  public ");
      text.append(sister.get("api")).append(' ').append(sister.get("accessor"));
      text.append("() {\n    return new ").append(sister.get("api")).append('(');
      text.append(transport()).append(");\n  }\n");
    }
    return text.toString();
  }

  /** {@return how a method of the class says what carries its calls} */
  String transport() {
    return group.isRegular() ? "transport()" : "transport";
  }

  /** {@return what an operation does, in a sentence} */
  String sentence(Row operation, String method) {
    var words = Words.words(group.model());
    boolean main = group.isMain(operation) && operation.get("role").equals(method);
    return switch (main ? method : "") {
      case "list" -> "Lists " + Words.plural(words) + ".";
      case "create" -> "Creates " + Words.withArticle(words) + ".";
      case "get" -> "Reads one " + words + ".";
      case "update" -> "Updates " + Words.withArticle(words) + ".";
      case "delete" -> "Deletes " + Words.withArticle(words) + ".";
      default ->
          drafts.sentences().of(group.api() + "#" + method, Words.words(operation.get("name")))
              + ".";
    };
  }

  String inputSentence(Row operation) {
    return switch (operation.get("role")) {
      case "create" -> "what to create";
      case "update" -> "what to change";
      default -> "what to send";
    };
  }
}
