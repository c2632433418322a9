package dev.trivet.tools;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What follows from the name and the path of an operation. */
final class OperationNames {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private OperationNames() {}

  /** {@return the names of the placeholders of a path, in order} */
  static String placeholders(String path) {
    return PLACEHOLDER
        .matcher(path)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.joining(","));
  }

  /** {@return a name for an operation that the document gives none} */
  static String invented(String path, String method) {
    boolean one = path.endsWith("}");
    var noun = Words.camel(path.replaceAll("^/v\\d+/|/?\\{\\w+}", ""));
    return switch (method) {
      case "get" -> one ? "get" + Words.singular(noun) : "list" + noun;
      case "post" -> "create" + Words.singular(noun);
      case "delete" -> "delete" + Words.singular(noun);
      default -> "update" + Words.singular(noun);
    };
  }

  /** {@return which of the five calls of a collection it looks like, or nothing} */
  static String role(Map<String, String> row) {
    var name = row.getOrDefault("name", "");
    boolean one = row.getOrDefault("path", "").endsWith("}");
    var call = row.get("method") + (one ? " one " : " all ") + name.replaceAll("[A-Z].*", "");
    return switch (call) {
      case "GET all list" -> "list";
      case "POST all create" -> "create";
      case "GET one get" -> "get";
      case "PUT one update", "PATCH one update" -> "update";
      case "DELETE one delete" -> "delete";
      default -> "";
    };
  }
}
