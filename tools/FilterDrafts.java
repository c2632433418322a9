package dev.trivet.tools;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drafts of the filters of one query of a JSON:API collection. */
final class FilterDrafts {

  private final Drafts drafts;
  private final ModelDrafts models;
  private final JavaFile file;
  private final String query;
  private final String owner;

  /**
   * Drafts for one query.
   *
   * @param query the class of the query
   * @param owner the model that its enumerations are named after
   */
  FilterDrafts(Drafts drafts, ModelDrafts models, JavaFile file, String query, String owner) {
    this.drafts = drafts;
    this.models = models;
    this.file = file;
    this.query = query;
    this.owner = owner;
  }

  /**
   * Adds a method for every filter among some parameters.
   *
   * @param attributes those of the model, which say what words a filter can have
   * @param elements what is listed, in words
   */
  void write(List<Row> parameters, List<Attribute> attributes, String elements) {
    operators(parameters)
        .forEach(
            (filter, operators) -> {
              if (operators.contains("gt")) {
                way(filter, "When<" + query + ">", "when");
                return;
              }
              var value = valueType(filter, attributes);
              if (operators.contains("eq")) {
                var way = operators.contains("") ? "Where" : "Comparison";
                way(filter, way + "<" + value + ", " + query + ">", Words.lower(way));
              } else {
                plain(filter, isBoolean(parameters, filter) ? "boolean" : value, elements);
              }
            });
  }

  /** The attributes that can be filtered by, and the operators of each. */
  private static Map<String, Set<String>> operators(List<Row> parameters) {
    var operators = new LinkedHashMap<String, Set<String>>();
    for (var row : parameters) {
      var name = row.get("name");
      if (name.startsWith("filter[")) {
        var parts = List.of(name.substring(7, name.length() - 1).split("]\\[", -1));
        var operator = parts.size() > 1 ? parts.get(1) : "";
        operators.computeIfAbsent(parts.get(0), key -> new LinkedHashSet<>()).add(operator);
      }
    }
    return operators;
  }

  private static boolean isBoolean(List<Row> parameters, String filter) {
    return parameters.stream()
        .filter(row -> row.get("name").equals("filter[" + filter + "]"))
        .anyMatch(row -> row.get("type").equals("boolean"));
  }

  /** A filter without operators. */
  private void plain(String filter, String type, String elements) {
    var words = Words.words(filter);
    boolean many = filter.endsWith("_ids");
    boolean search = filter.equals("search");
    boolean flag = type.equals("boolean");
    var method = Words.accessor(filter);
    var limit = flag ? "that are %s, or to those that are not" : "with this %s";
    limit = many && !flag ? "with one of these %s" : limit;
    limit = search && !flag ? "in which a text occurs" : limit;
    var derived = "Limits the list to " + elements + " " + limit.formatted(words);
    var argument = many ? "values" : search ? "text" : "value";
    var call =
        many
            ? "joined(\"%s\", \"filter[%s]\", values)".formatted(method, filter)
            : "filter(\"%s\", %s)".formatted(filter, argument);
    file.add(
        """

          /**
           * %1$s.
           *
           * @param %2$s %3$s
           * @return a changed copy of the query
           */
          public %4$s %5$s(%6$s %2$s) {
            return %7$s;
          }
        """
            .formatted(
                drafts.sentences().orElse(query + "#" + method, derived),
                argument,
                flag ? "whether they are" : search ? "the text" : "the " + words,
                query,
                method,
                many ? type + "..." : type,
                call));
  }

  /** A filter with operators. */
  private void way(String filter, String type, String call) {
    file.imports(drafts.service().root() + ".jsonapi." + type.replaceAll("<.*", ""));
    var words = time(Words.words(filter));
    file.add("\n  /** {@return filters by " + words + "} */\n");
    file.add("  public " + type + " " + Words.accessor(filter) + "() {\n");
    file.add("    return " + call + "(\"" + filter + "\");\n  }\n");
  }

  private static String time(String words) {
    return switch (words) {
      case "created at" -> "the time of creation";
      case "updated at" -> "the time of the last update";
      default ->
          words.endsWith(" at")
              ? "the time they were " + words.substring(0, words.length() - 3)
              : words;
    };
  }

  /** What the values of a filter are: the words of the attribute with this name, or texts. */
  private String valueType(String filter, List<Attribute> attributes) {
    var folder = file.packageName().substring(drafts.service().root().length() + 1);
    return attributes.stream()
        .filter(attribute -> attribute.name().equals(filter) && attribute.words().size() > 1)
        .filter(attribute -> !attribute.isList())
        .map(attribute -> models.type(file, folder, owner, attribute, false))
        .findFirst()
        .orElse("String");
  }
}
