package dev.trivet.examples.text;

import dev.trivet.core.json.JsonValue;
import dev.trivet.examples.access.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** JSON for machines, indented so that people can read it too. */
public final class JsonText {

  private JsonText() {}

  /** An object of names and values in turn; values are whatever {@link JsonValue#from} takes. */
  public static JsonValue object(@Nullable Object... namesAndValues) {
    var members = new LinkedHashMap<String, JsonValue>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put(
          (String) Objects.requireNonNull(namesAndValues[i]),
          JsonValue.from(namesAndValues[i + 1]));
    }
    return JsonValue.object(members);
  }

  /** What went wrong, service by service. */
  public static List<JsonValue> problems(List<Problem> problems) {
    return problems.stream()
        .map(problem -> object("service", problem.service().key(), "message", problem.message()))
        .toList();
  }

  /** The value with two blanks for each level, ending with a line break. */
  public static String pretty(JsonValue value) {
    var text = new StringBuilder();
    write(value, "\n", text);
    return text.append('\n').toString();
  }

  private static void write(JsonValue value, String lineBreak, StringBuilder text) {
    var inner = lineBreak + "  ";
    var separator = inner;
    switch (value.kind()) {
      case OBJECT -> {
        text.append('{');
        for (var member : value.members().entrySet()) {
          text.append(separator).append(JsonValue.of(member.getKey()).toJson()).append(": ");
          write(member.getValue(), inner, text);
          separator = "," + inner;
        }
        text.append(value.members().isEmpty() ? "}" : lineBreak + "}");
      }
      case ARRAY -> {
        text.append('[');
        for (var element : value.elements()) {
          text.append(separator);
          write(element, inner, text);
          separator = "," + inner;
        }
        text.append(value.elements().isEmpty() ? "]" : lineBreak + "]");
      }
      case TEXT, NUMBER, BOOLEAN, NULL -> text.append(value.toJson());
    }
  }
}
