package dev.trivet.tools;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Drafts of models: what comes back, what is sent, and the enumerations in both. */
final class ModelDrafts {

  /** What a model is. */
  enum Kind {
    RESOURCE,
    RESPONSE,
    INPUT
  }

  private static final int MOST_WORDS = 40;

  private final Drafts drafts;

  ModelDrafts(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Writes a model, and what it is made of. */
  void write(String folder, String name, List<Attribute> attributes, Kind kind) {
    var hint = "what " + Words.withArticle(Words.words(name)) + " is";
    write(folder, name, attributes, kind, drafts.sentences().of(name, hint));
  }

  /** Writes a model with a sentence about it, and what it is made of. */
  void write(
      String folder, String name, List<Attribute> attributes, Kind kind, String description) {
    var file = drafts.file(folder, name);
    file.imports(
        "com.fasterxml.jackson.databind.annotation.JsonDeserialize",
        "dev.trivet.core.style.ImmutableStyle",
        "org.immutables.value.Value");
    declaration(file, name, kind, description);
    for (var attribute : attributes) {
      boolean inherited =
          kind == Kind.RESOURCE && Set.of("id", "relationships").contains(attribute.name());
      boolean ignored = attribute.hasFlag("ignored") || attribute.is("deprecated");
      if (!inherited && !(kind == Kind.INPUT && ignored)) {
        accessor(file, folder, name, attribute, kind);
      }
    }
    builder(file, name, kind);
    drafts.write(file);
  }

  private void declaration(JavaFile file, String name, Kind kind, String description) {
    file.add("/** " + description + ". */\n");
    file.add("@ImmutableStyle\n@Value.Immutable\n");
    file.add("@JsonDeserialize(builder = " + name + ".Builder.class");
    switch (kind) {
      case RESOURCE -> {
        var root = drafts.service().root();
        file.imports(root + ".jsonapi.Resource", root + ".wire.ResourceDeserializer");
        file.add(", using = ResourceDeserializer.class)\npublic interface " + name);
        file.add(" extends Resource {\n");
      }
      case RESPONSE -> {
        file.imports("dev.trivet.core.json.HasAdditionalProperties");
        file.add(")\npublic interface " + name + " extends HasAdditionalProperties {\n");
      }
      case INPUT -> file.add(")\npublic interface " + name + " {\n");
    }
  }

  private void accessor(
      JavaFile file, String folder, String owner, Attribute attribute, Kind kind) {
    var method = Words.accessor(attribute.name());
    file.add("\n  /** {@return " + drafts.sentences().attribute(owner, attribute) + "} */\n");
    // Jackson and Immutables take "is" for the beginning of a getter
    if (!Words.snake(method).equals(attribute.name()) || method.matches("is[A-Z].*")) {
      file.imports("com.fasterxml.jackson.annotation.JsonProperty");
      file.add("  @JsonProperty(\"" + attribute.name() + "\")\n");
    }
    if (attribute.hasFlag("secret")) {
      file.add("  @Value.Redacted\n");
    }
    var type = type(file, folder, owner, attribute, kind == Kind.INPUT);
    file.add("  " + wrapped(file, attribute, type, kind) + " " + method + "();\n");
  }

  private static String wrapped(JavaFile file, Attribute attribute, String type, Kind kind) {
    if (kind == Kind.INPUT && attribute.is("nullable")) {
      file.imports("dev.trivet.core.json.Patch");
      return "Patch<" + type + ">";
    }
    boolean id = attribute.name().equals("id") && attribute.is("required");
    if (kind == Kind.RESPONSE && id && Set.of("Long", "String").contains(type)) {
      return type.equals("Long") ? "long" : type;
    }
    if (kind != Kind.INPUT && attribute.isList()) {
      return type;
    }
    file.imports("java.util.Optional");
    return "Optional<" + type + ">";
  }

  private void builder(JavaFile file, String name, Kind kind) {
    boolean input = kind == Kind.INPUT;
    if (!input) {
      file.imports("dev.trivet.core.json.HasAdditionalProperties");
    }
    file.add(
        """

          /** {@return a new builder%s} */
          static Builder builder() {
            return new Builder();
          }

          /** Builds %s. Not thread-safe. */
          final class Builder extends Immutable%s.Builder%s {
            Builder() {}
          }
        }
        """
            .formatted(
                input ? "" : ", for test data",
                input && drafts.service().isJsonApi()
                    ? "an input"
                    : Words.withArticle(Words.words(name)),
                name,
                input ? "" : " implements HasAdditionalProperties.Keeper"));
  }

  // --- types

  /** {@return the Java type of an attribute, whose parts are drafted on the way} */
  String type(JavaFile file, String folder, String owner, Attribute attribute, boolean request) {
    var element = element(file, folder, owner, attribute, request);
    if (attribute.isList()) {
      file.imports("java.util.List");
      return "List<" + element + ">";
    }
    return element;
  }

  private String element(
      JavaFile file, String folder, String owner, Attribute attribute, boolean request) {
    int words = attribute.words().size();
    var element = attribute.element();
    if (words > 0 && words <= MOST_WORDS && element.equals("string")) {
      var shared = drafts.facts().values().of(attribute, request);
      if (shared.isPresent()) {
        return drafts.shared(file, shared.get());
      }
      if (words > 1) {
        return enumeration(folder, owner, attribute);
      }
    }
    return switch (element) {
      case "string", "null" -> isTime(attribute) ? instant(file) : "String";
      case "integer" ->
          attribute.format().equals("unix-seconds") ? instant(file) : whole(attribute);
      case "number" -> attribute.format().equals("unix-seconds") ? instant(file) : "Double";
      case "boolean" -> "Boolean";
      case "oneOf(integer|string)", "oneOf(string|integer)" ->
          attribute.name().endsWith("id") ? "Long" : "String";
      case "object" -> object(file, folder, owner, attribute, request);
      case "map<any>", "map<string>" -> {
        file.imports("dev.trivet.core.json.Members");
        yield "Members";
      }
      default -> reference(file, folder, element, request);
    };
  }

  private static boolean isTime(Attribute attribute) {
    return attribute.format().equals("date-time")
        || (attribute.name().endsWith("_at") && !attribute.isList());
  }

  private static String instant(JavaFile file) {
    file.imports("java.time.Instant");
    return "Instant";
  }

  private static String whole(Attribute attribute) {
    if (attribute.format().equals("int01")) {
      return "Boolean";
    }
    boolean large =
        attribute.format().equals("int64")
            || attribute.name().matches("id|.*_ids?|.*count|total_.*")
            || attribute.isList();
    return large ? "Long" : "Integer";
  }

  private String object(
      JavaFile file, String folder, String owner, Attribute attribute, boolean request) {
    var names = attribute.childNames();
    if (names.isEmpty()) {
      return json(file);
    }
    var shared = drafts.facts().values().of(attribute, request);
    if (shared.isPresent()) {
      return drafts.shared(file, shared.get());
    }
    var wanted = stem(owner) + Words.camel(Words.singular(attribute.name()));
    var thing = "object " + names + request;
    var name = drafts.free(folder, wanted + (request ? "Input" : ""), "Value", thing);
    if (drafts.claim(folder, name, thing)) {
      write(folder, name, attribute.children(), request ? Kind.INPUT : Kind.RESPONSE);
    }
    return name;
  }

  private String reference(JavaFile file, String folder, String element, boolean request) {
    var schema = element.startsWith("ref:") ? element.substring(4) : "";
    var known = request ? Optional.<String>empty() : drafts.modelOf(schema);
    if (known.isPresent()) {
      return drafts.imported(file, known.get());
    }
    var shared = drafts.facts().values().schema(schema, request);
    if (shared.isPresent()) {
      return drafts.shared(file, shared.get());
    }
    var attributes = request ? drafts.facts().request(schema) : drafts.facts().response(schema);
    if (attributes.isEmpty()) {
      return json(file);
    }
    var wanted = modelName(schema) + (request ? "Input" : "");
    var thing = "schema " + schema + request;
    var name = wanted;
    if (drafts.service().isJsonApi() || request) {
      name = drafts.free(folder, wanted, "Record", thing);
    } else if (!drafts.facts().areaOf(schema).cells().isEmpty()) {
      var area = drafts.facts().areaOf(schema);
      file.imports(drafts.service().root() + "." + area.get("package") + "." + area.get("model"));
      return area.get("model");
    }
    if (drafts.claim(folder, name, thing)) {
      write(folder, name, attributes, request ? Kind.INPUT : Kind.RESPONSE);
    }
    return name;
  }

  private static String json(JavaFile file) {
    file.imports("dev.trivet.core.json.JsonValue");
    return "JsonValue";
  }

  /** {@return the name of a model for a schema that no area has for its own} */
  static String modelName(String schema) {
    return Words.camel(
        schema.replaceAll("(\\.attributes|\\.data|\\.response)$", "").replaceAll("_response$", ""));
  }

  private static String stem(String owner) {
    return owner.replaceAll("(Input|Create|Update)$", "");
  }

  // --- enumerations

  private String enumeration(String folder, String owner, Attribute attribute) {
    var base = Words.camel(Words.singular(attribute.name()));
    var wanted = base.startsWith(stem(owner)) ? base : stem(owner) + base;
    var thing = "words " + attribute.name() + " " + attribute.words();
    var name = drafts.free(folder, wanted, "Kind", thing);
    if (!drafts.claim(folder, name, thing)) {
      return name;
    }
    var file = drafts.file(folder, name);
    file.imports("dev.trivet.core.json.OpenEnum");
    file.add("/**\n * " + drafts.sentences().of(name, "what " + Words.words(name) + " means"));
    file.add(".\n *\n * @param value the text on the wire\n */\n");
    file.add("public record " + name + "(String value) implements OpenEnum {\n");
    var constants = new HashSet<String>();
    for (var word : attribute.words()) {
      var constant = Words.constant(word);
      while (!constants.add(constant)) {
        constant = constant + "_";
      }
      file.add("\n  /** " + drafts.sentences().of(name + "=" + word, word) + ". */\n");
      file.add("  public static final " + name + " " + constant);
      file.add(" = new " + name + "(\"" + word.replace("\"", "\\\"") + "\");\n");
    }
    file.add("\n  @Override\n  public String toString() {\n    return value;\n  }\n}\n");
    drafts.write(file);
    return name;
  }
}
