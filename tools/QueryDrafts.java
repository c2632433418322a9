package dev.trivet.tools;

import java.util.List;
import java.util.Set;

/** Drafts of queries: what a list can be narrowed by, one method for each parameter. */
final class QueryDrafts {

  /** What walks through pages, which a listing does by itself. */
  private static final Set<String> WALK =
      Set.of("page", "page[number]", "page[size]", "page[after]", "before", "after", "lastId");

  private static final Set<String> SIZES = Set.of("limit", "per_page", "page[size]");

  private final Drafts drafts;
  private final ModelDrafts models;

  QueryDrafts(Drafts drafts, ModelDrafts models) {
    this.drafts = drafts;
    this.models = models;
  }

  /** {@return the optional parameters of an operation that are worth a method} */
  List<Row> parameters(Row operation) {
    return drafts.facts().query(operation).stream()
        .filter(row -> !isWalk(operation, row) && !row.is("required"))
        .filter(row -> !row.get("name").equals("include") || isList(operation))
        .toList();
  }

  /** What only pages by number have in their base class is a parameter like others elsewhere. */
  private static boolean isWalk(Row operation, Row row) {
    boolean cursor = operation.get("paging").equals("cursor");
    return WALK.contains(row.get("name")) && !(cursor && row.get("name").equals("page[size]"));
  }

  private static boolean isList(Row operation) {
    return operation.get("result").matches("list|page");
  }

  /**
   * Writes a query.
   *
   * @param owner the model that its enumerations are named after
   * @param attributes those of the model, which say what words a parameter can have
   * @param elements what is listed, in words
   */
  void write(
      String folder,
      String name,
      String owner,
      Row operation,
      List<Attribute> attributes,
      String elements) {
    if (!drafts.claim(folder, name, "query of " + operation.get("name"))) {
      return;
    }
    var file = drafts.file(folder, name);
    boolean collection = drafts.service().isJsonApi() && isList(operation);
    boolean paged = operation.get("paging").contains("link");
    var base = collection ? (paged ? "PagedQuery" : "CollectionQuery") : "ListQuery";
    file.imports("dev.trivet.core.service.QueryParameters");
    file.imports(
        collection
            ? drafts.service().root() + ".jsonapi." + base
            : "dev.trivet.core.query.ListQuery");
    var parameters = parameters(operation);
    boolean sorted = collection && has(parameters, "sort");
    file.add("/** Which " + elements + " to list" + (sorted ? ", and in which order" : ""));
    file.add(
        """
        . */
        public final class %1$s extends %2$s<%1$s> {

          private %1$s(QueryParameters parameters) {
            super(parameters, %1$s::new);
          }

          /** {@return all %3$s} */
          public static %1$s all() {
            return new %1$s(QueryParameters.none());
          }
        """
            .formatted(name, base, elements));
    if (collection) {
      new FilterDrafts(drafts, models, file, name, owner).write(parameters, attributes, elements);
    }
    parameters.stream()
        .filter(row -> !collection || !row.get("name").matches("filter\\[.*|sort|include"))
        .forEach(row -> parameter(file, folder, name, owner, row, attributes));
    if (collection && has(parameters, "include")) {
      chosen(file, name, "Include", "include", "included", "relationships");
    }
    if (sorted) {
      chosen(file, name, "Sort", "sort", "sorted", "orders");
    }
    file.add("}\n");
    drafts.write(file);
  }

  private static boolean has(List<Row> parameters, String name) {
    return parameters.stream().anyMatch(row -> row.get("name").equals(name));
  }

  private void chosen(
      JavaFile file, String name, String type, String method, String call, String argument) {
    file.imports(drafts.service().root() + ".jsonapi." + type);
    boolean sort = type.equals("Sort");
    file.add(
        """

          /**
           * %1$s.
           *
           * @param %2$s %3$s
           * @return a changed copy of the query
           */
          public %4$s %5$s(%6$s... %2$s) {
            return %7$s(%2$s);
          }
        """
            .formatted(
                sort ? "Sorts the list" : "Includes related resources",
                argument,
                sort ? "what to sort by, the most important first" : "which ones",
                name,
                method,
                type,
                call));
  }

  // --- the others

  private void parameter(
      JavaFile file,
      String folder,
      String name,
      String owner,
      Row row,
      List<Attribute> attributes) {
    boolean size = SIZES.contains(row.get("name"));
    var method = size ? "pageSize" : Words.accessor(row.get("name"));
    var attribute = new Attribute(row.with("nullable", "false"), row.get("name"), List.of());
    boolean many = attribute.isList();
    var known =
        attributes.stream()
            .filter(other -> other.name().equals(attribute.name()) && !attribute.words().isEmpty())
            .filter(other -> other.words().containsAll(attribute.words()))
            .findFirst();
    var element = element(file, folder, owner, known.orElse(attribute));
    var call =
        switch (row.get("repeat")) {
          case "csv" -> "joined";
          case "repeat" -> "repeated";
          default -> "parameter";
        };
    file.add(
        """

          /**
           * %1$s.
           *
           * @param %2$s %3$s
           * @return a changed copy of the query
           */
          public %4$s %5$s(%6$s%7$s %2$s) {
            return %8$s("%5$s", "%9$s", %10$s);
          }
        """
            .formatted(
                size
                    ? "Fetches pages of another size"
                    : drafts
                        .sentences()
                        .of(name + "#" + method, "only those with this " + Words.words(method)),
                many ? "values" : "value",
                size ? "how many to fetch with each request" : "what to look for",
                name,
                method,
                element,
                many ? "..." : "",
                call,
                row.get("name"),
                value(file, element, many, method)));
  }

  private String element(JavaFile file, String folder, String owner, Attribute attribute) {
    if (attribute.name().matches("since|until|from|to") && drafts.service().isJsonApi()) {
      file.imports("java.time.Instant");
      return "Instant";
    }
    var type = models.type(file, folder, owner, attribute, true);
    return type.replaceAll("^List<(.*)>$", "$1");
  }

  private String value(JavaFile file, String element, boolean many, String method) {
    if (many) {
      return element.equals("long") ? "numbers(\"%s\", values)".formatted(method) : "values";
    }
    if (element.equals("Instant") && drafts.service() == Service.HONEYBADGER_V3) {
      file.imports("dev.trivet.honeybadger.v3.wire.V3Api");
      return "value, V3Api::seconds";
    }
    return element.equals("Instant") && !drafts.service().isJsonApi()
        ? "value, Instant::getEpochSecond"
        : "value";
  }
}
