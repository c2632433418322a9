package dev.trivet.tools;

import java.util.List;
import java.util.stream.Collectors;

/** The draft of a regular collection: one constant, and a superclass with the five calls. */
final class CollectionDraft {

  private final Drafts drafts;
  private final ApiGroup group;
  private final ApiModels models;
  private final QueryDrafts queries;

  CollectionDraft(Drafts drafts, ApiGroup group, ApiModels models, QueryDrafts queries) {
    this.drafts = drafts;
    this.group = group;
    this.models = models;
    this.queries = queries;
  }

  /** {@return what the class extends} */
  String superclass(JavaFile file) {
    var base = group.isNested() ? "NestedApi" : "CollectionApi";
    file.imports(drafts.service().root() + ".jsonapi." + base);
    var list = group.role("list");
    var query = "PageQuery";
    if (queries.parameters(list).isEmpty()) {
      file.imports(drafts.service().root() + ".jsonapi.PageQuery");
    } else {
      query = group.model() + "Query";
      var shared = drafts.facts().values().query(group.schema());
      if (shared.isPresent()) {
        query = drafts.shared(file, shared.get());
      } else {
        queries.write(
            group.folder(),
            query,
            group.model(),
            list,
            drafts.facts().response(group.schema()),
            Words.plural(Words.words(group.model())));
      }
    }
    return " extends %s<%s, %s, %s>"
        .formatted(base, group.model(), models.input(group.role("create"), file), query);
  }

  /** {@return the constant that declares the five operations} */
  String constant(JavaFile file) {
    file.imports(drafts.service().root() + ".wire.CollectionEndpoints");
    var collection = drafts.service().path(group.role("list").get("path"));
    var member = drafts.service().path(group.role("get").get("path"));
    var type = group.role("update").get("wrapper");
    var text = new StringBuilder("  static final CollectionEndpoints<" + group.model() + "> ");
    text.append(group.constant()).append(" =\n      CollectionEndpoints.of(\"");
    text.append(group.name()).append("\", \"").append(type).append("\", \"").append(collection);
    text.append("\", ").append(group.model()).append(".class)");
    if (!member.equals(collection + "/{id}")) {
      text.append("\n          .membersAt(\"").append(member).append("\")");
    }
    var create = drafts.facts().request(group.role("create").get("request"));
    var update = drafts.facts().request(group.role("update").get("request"));
    append(text, "requires", create.stream().filter(CollectionDraft::isRequired).toList());
    append(text, "changesNeed", update.stream().filter(CollectionDraft::isRequired).toList());
    var updated = update.stream().map(Attribute::name).collect(Collectors.toSet());
    append(
        text,
        "onlyToCreate",
        create.stream()
            .filter(attribute -> !updated.contains(attribute.name()))
            .filter(attribute -> !attribute.hasFlag("ignored"))
            .toList());
    var created = create.stream().map(Attribute::name).collect(Collectors.toSet());
    append(
        text,
        "onlyToUpdate",
        update.stream()
            .filter(attribute -> !created.contains(attribute.name()))
            .filter(attribute -> !attribute.hasFlag("ignored"))
            .toList());
    return text.append(";\n").toString();
  }

  private static boolean isRequired(Attribute attribute) {
    return attribute.is("required");
  }

  private static void append(StringBuilder text, String trait, List<Attribute> attributes) {
    if (!attributes.isEmpty()) {
      text.append("\n          .").append(trait);
      text.append(
          attributes.stream()
              .map(attribute -> '"' + attribute.name() + '"')
              .collect(Collectors.joining(", ", "(", ")")));
    }
  }

  /** {@return the call that reads one resource with others, where the service offers it} */
  String getWith(JavaFile file) {
    boolean offered =
        drafts.facts().query(group.role("get")).stream()
            .anyMatch(row -> row.get("name").equals("include"));
    if (!offered) {
      return "";
    }
    file.imports(drafts.service().root() + ".jsonapi.Include");
    return """

          /**
           * Reads one %1$s together with related resources.
           *
           * @param id its ID
           * @param include which ones
           * @return the %1$s
           */
          public %2$s get(String id, Include... include) {
            return getWith(id, include);
          }
        """
        .formatted(Words.words(group.model()), group.model());
  }
}
