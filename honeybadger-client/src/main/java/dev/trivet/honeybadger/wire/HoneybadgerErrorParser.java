package dev.trivet.honeybadger.wire;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.ErrorResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The message of an error response: {@code errors}, {@code error} or {@code message}, each a text,
 * a list of texts, an object of messages by field, or an object with a {@code message}. Only texts
 * were ever seen from version 2; the other forms cost little.
 */
final class HoneybadgerErrorParser {

  private final List<String> words = new ArrayList<>();
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private HoneybadgerErrorParser() {}

  /** Reads a response; the message is its whole text when no known member is in it. */
  static HoneybadgerErrorParser of(ErrorResponse response) {
    var parser = new HoneybadgerErrorParser();
    var json = response.json();
    if (json == null) {
      add(response.text(), parser.words);
      return parser;
    }
    for (var name : List.of("errors", "error", "message")) {
      json.get(name).ifPresent(parser::read);
      if (!parser.words.isEmpty()) {
        return parser;
      }
    }
    if (!isEmpty(json)) {
      add(json.asText().orElseGet(response::text), parser.words);
    }
    return parser;
  }

  /** The whole message in one text. */
  Optional<String> message() {
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
  }

  /** The messages by field. */
  Map<String, List<String>> fields() {
    return fields;
  }

  private void read(JsonValue value) {
    if (value.kind() != JsonValue.Kind.OBJECT || isMessage(value)) {
      addTexts(value, words);
      return;
    }
    for (var member : value.members().entrySet()) {
      var messages = new ArrayList<String>();
      addTexts(member.getValue(), messages);
      if (!messages.isEmpty()) {
        fields.put(member.getKey(), messages);
        words.add(member.getKey() + ": " + String.join(", ", messages));
      }
    }
  }

  private static void addTexts(JsonValue value, List<String> texts) {
    value.asText().ifPresent(text -> add(text, texts));
    value.elements().forEach(element -> addTexts(element, texts));
    value.get("message").ifPresent(message -> addTexts(message, texts));
  }

  private static void add(String text, List<String> texts) {
    if (!text.isBlank()) {
      texts.add(text);
    }
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
