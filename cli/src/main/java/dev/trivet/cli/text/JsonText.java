package dev.trivet.cli.text;

import dev.trivet.cli.access.Problem;
import dev.trivet.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes JSON that is indented for people and safe to print on a terminal. */
public final class JsonText {

  private JsonText() {}

  /** {@return an object of alternating names and values, which {@link JsonValue#from} accepts} */
  public static JsonValue object(@Nullable Object... namesAndValues) {
    var members = new LinkedHashMap<String, JsonValue>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.put(
          (String) Objects.requireNonNull(namesAndValues[i]),
          JsonValue.from(namesAndValues[i + 1]));
    }
    return JsonValue.object(members);
  }

  /** {@return the problems of all services as objects} */
  public static List<JsonValue> problems(List<Problem> problems) {
    return problems.stream()
        .map(problem -> object("service", problem.service().key(), "message", problem.message()))
        .toList();
  }

  /** {@return the value, indented by two blanks per level, with a line break at the end} */
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
          text.append(separator).append(escaped(JsonValue.of(member.getKey()))).append(": ");
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
      case TEXT -> text.append(escaped(value));
      case NUMBER, BOOLEAN, NULL -> text.append(value.toJson());
    }
  }

  /** Escapes in addition what JSON allows and a terminal would obey. */
  private static String escaped(JsonValue value) {
    return Formats.UNPRINTABLE
        .matcher(value.toJson())
        .replaceAll(
            found ->
                found
                    .group()
                    .chars()
                    .mapToObj("\\\\u%04X"::formatted)
                    .collect(Collectors.joining()));
  }
}
