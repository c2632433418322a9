package dev.trivet.honeybadger;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.transport.Reply;
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
record HoneybadgerWords(Optional<String> message, Map<String, List<String>> fields) {

  private static final List<String> MEMBERS = List.of("errors", "error", "message");

  /** The words of an answer; its whole text when nothing in it is known. */
  static HoneybadgerWords of(Reply reply) {
    var json = reply.json();
    if (json == null) {
      return text(reply.text());
    }
    return MEMBERS.stream()
        .map(json::get)
        .flatMap(Optional::stream)
        .map(HoneybadgerWords::of)
        .filter(words -> words.message.isPresent())
        .findFirst()
        .orElseGet(() -> text(isEmpty(json) ? "" : json.asText().orElseGet(reply::text)));
  }

  private static HoneybadgerWords of(JsonValue value) {
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
    return new HoneybadgerWords(text(all).message, fields);
  }

  private static HoneybadgerWords text(String text) {
    return new HoneybadgerWords(Optional.of(text).filter(words -> !words.isBlank()), Map.of());
  }

  private static Stream<String> texts(JsonValue value) {
    return switch (value.kind()) {
      case TEXT -> value.asText().filter(text -> !text.isBlank()).stream();
      case ARRAY -> value.elements().stream().flatMap(HoneybadgerWords::texts);
      case OBJECT -> value.get("message").stream().flatMap(HoneybadgerWords::texts);
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
