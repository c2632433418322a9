package dev.trivet.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Compares a payload with what the tables say that a service takes. */
final class RequestCheck {

  private final List<FactRow> rows;
  private final List<FactRow> others;
  private final List<String> problems = new ArrayList<>();

  private RequestCheck(List<FactRow> rows, List<FactRow> others) {
    this.rows = rows;
    this.others = others;
  }

  /**
   * What a payload with everything set lacks, has too much, or has in another type.
   *
   * @param others what the other call takes that shares the input; below the first level an input
   *     may have what only one of them takes
   */
  static List<String> problems(JsonNode payload, List<FactRow> rows, List<FactRow> others) {
    var check = new RequestCheck(rows, others);
    check.compare(payload, "");
    return check.problems;
  }

  private void compare(JsonNode object, String prefix) {
    var surplus = new TreeSet<String>();
    object.fieldNames().forEachRemaining(surplus::add);
    boolean known = false;
    for (var row : rows) {
      var path = row.text("attribute");
      var name = plain(path).startsWith(prefix) ? plain(path).substring(prefix.length()) : "";
      if (!name.matches("[^.(]+")) {
        continue;
      }
      known = true;
      surplus.remove(name);
      var value = object.get(name);
      // of alternatives only one can be sent
      if (value != null) {
        compareValue(value, row, prefix + name);
      } else if (!path.contains("<") && !row.isTrue("deprecated") && !row.flagged("ignored")) {
        problems.add("not sent: " + prefix + name);
      }
    }
    if (known) {
      surplus.removeIf(name -> !prefix.isEmpty() && isKnown(prefix + name, others));
      surplus.forEach(name -> problems.add("not taken: " + prefix + name));
    }
  }

  private static boolean isKnown(String path, List<FactRow> rows) {
    return rows.stream().anyMatch(row -> plain(row.text("attribute")).equals(path));
  }

  private boolean isWordElsewhere(String path, String word) {
    return others.stream()
        .filter(row -> plain(row.text("attribute")).equals(path))
        .anyMatch(row -> row.alternatives("enum").contains(word));
  }

  /** A path without the marks of elements and alternatives. */
  private static String plain(String path) {
    return path.replaceAll("<(one|any)Of#\\d+>|\\[[^]]*]", "");
  }

  private void compareValue(JsonNode value, FactRow row, String path) {
    var type = row.text("type");
    if (!fits(value, type)) {
      problems.add(path + " is to be " + type + ", not " + value);
    } else if (row.has("enum")) {
      var word = value.isArray() ? value.path(0) : value;
      // an attribute without an enumeration of its own takes any text
      boolean any = word.asText().equals(ModelFiller.ANY_TEXT);
      boolean known =
          row.alternatives("enum").contains(word.asText()) || isWordElsewhere(path, word.asText());
      if (word.isTextual() && !any && !known) {
        problems.add(path + " does not know " + word);
      }
    }
    var inner = value.isArray() ? value.path(0) : value;
    if (inner.isObject()) {
      compare(inner, path + ".");
    }
  }

  private static boolean fits(JsonNode value, String type) {
    var kind = type.replaceAll("[(:<].*", "");
    return switch (kind) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" ->
          value.isArray()
              && fits(value.path(0), type.substring(type.indexOf('<') + 1, type.length() - 1));
      case "object", "map" -> value.isObject();
      default -> true;
    };
  }
}
