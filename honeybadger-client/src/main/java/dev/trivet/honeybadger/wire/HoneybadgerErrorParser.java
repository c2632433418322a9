package dev.trivet.honeybadger.wire;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.ErrorResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Honeybadger says about a failure: {@code errors}, {@code error} or {@code message}, each a
 * text, a list of texts, an object of messages by field, or an object with a {@code message}. Only
 * texts were ever seen from version 2; the other forms cost little.
 *
 * @param message all of it in one text
 * @param fields the messages by field
 */
record HoneybadgerErrorParser(Optional<String> message, Map<String, List<String>> fields) {

  private static final List<String> MEMBERS = List.of("errors", "error", "message");

  /** The words of a response; its whole text when nothing in it is known. */
  static HoneybadgerErrorParser of(ErrorResponse response) {
    var json = response.json();
    if (json == null) {
      return text(response.text());
    }
    return MEMBERS.stream()
        .map(json::get)
        .flatMap(Optional::stream)
        .map(HoneybadgerErrorParser::of)
        .filter(words -> words.message.isPresent())
        .findFirst()
        .orElseGet(() -> text(isEmpty(json) ? "" : json.asText().orElseGet(response::text)));
  }

  private static HoneybadgerErrorParser of(JsonValue value) {
    if (value.kind() != JsonValue.Kind.OBJECT || isMessage(value)) {
      return text(String.join("; ", texts(value).toList()));
    }
    var fields = new LinkedHashMap<String, List<String>>();
    value.members().forEach((name, messages) -> fields.put(name, texts(messages).toList()));
    fields.values().removeIf(List::isEmpty);
    var all =
        fields.entrySet().stream()
            .map(field -> field.getKey() + ": " + String.join(", ", field.getValue()))
            .collect(Collectors.joining("; "));
    return new HoneybadgerErrorParser(text(all).message, fields);
  }

  private static HoneybadgerErrorParser text(String text) {
    return new HoneybadgerErrorParser(
        Optional.of(text).filter(words -> !words.isBlank()), Map.of());
  }

  private static Stream<String> texts(JsonValue value) {
    return switch (value.kind()) {
      case TEXT -> value.asText().filter(text -> !text.isBlank()).stream();
      case ARRAY -> value.elements().stream().flatMap(HoneybadgerErrorParser::texts);
      case OBJECT -> value.get("message").stream().flatMap(HoneybadgerErrorParser::texts);
      case NUMBER, BOOLEAN, NULL -> Stream.empty();
    };
  }

  /** Whether an object is one message; an object with more is taken as messages by field. */
  private static boolean isMessage(JsonValue object) {
    return object.get("message").flatMap(JsonValue::asText).isPresent()
        && (object.members().size() == 1 || object.get("code").isPresent());
  }

  private static boolean isEmpty(JsonValue json) {
    return json.isNull()
        || (json.kind() == JsonValue.Kind.OBJECT && json.members().isEmpty())
        || (json.kind() == JsonValue.Kind.ARRAY && json.elements().isEmpty());
  }
}
