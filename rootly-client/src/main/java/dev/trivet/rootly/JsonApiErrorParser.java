package dev.trivet.rootly;

import dev.trivet.core.error.ErrorKind;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.ErrorResponse;
import dev.trivet.core.service.ServiceError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads Rootly's error bodies. There are five shapes: {@code {"errors":[{"title":..}]}}, the bare
 * hash of a Rails model {@code {"name":["can't be blank"]}}, {@code {"error":".."}}, {@code
 * {"errors":[{"external_id":..,"errors":[..]}]}} of a bulk write, and the result of a bulk delete
 * in which some deletions failed. The kind of failure is that of the status.
 */
final class JsonApiErrorParser {

  private static final String FAILED = "failed_external_ids";

  private final List<String> words = new ArrayList<>();
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  private JsonApiErrorParser() {}

  /** The failure that an error response describes. */
  static ServiceError parse(ErrorResponse response) {
    var errors = new JsonApiErrorParser();
    var json = response.json();
    if (json != null) {
      errors.collect(json);
    } else if (!response.text().stripLeading().startsWith("<")) {
      errors.say(Optional.of(response.text()));
    }
    var message =
        errors.words.isEmpty()
            ? Optional.<String>empty()
            : Optional.of(String.join("; ", errors.words));
    return new ServiceError(ErrorKind.of(response.status()), message, errors.fields);
  }

  private void collect(JsonValue json) {
    var errors = member(json, "errors");
    var error = member(json, "error");
    var failed = member(json.get("data").orElse(json), FAILED);
    if (!errors.isNull()) {
      collectErrors(errors);
    } else if (!error.isNull()) {
      say(error.asText());
    } else if (!failed.isNull()) {
      collectFailedDeletions(texts(failed));
    } else if (isHash(json)) {
      collectHash(json);
    } else {
      say(json.asText());
    }
  }

  private void collectErrors(JsonValue errors) {
    say(errors.asText());
    if (isHash(errors)) {
      collectHash(errors);
    }
    for (var error : errors.elements()) {
      if (error.get("errors").isPresent()) {
        collectRecord(error);
      } else {
        var title = text(error, "title");
        var detail = text(error, "detail").filter(text -> !title.equals(Optional.of(text)));
        say(
            title.isPresent() && detail.isPresent()
                ? Optional.of(title.get() + ": " + detail.get())
                : title.or(() -> detail).or(error::asText));
      }
    }
  }

  /** What is wrong with one record of a bulk write. */
  private void collectRecord(JsonValue error) {
    var record =
        text(error, "external_id")
            .or(() -> error.get("index").flatMap(JsonValue::asLong).map(index -> "#" + index))
            .orElse("?");
    var problems = texts(member(error, "errors"));
    fields.merge(
        record,
        problems,
        (before, more) -> {
          var all = new ArrayList<>(before);
          all.addAll(more);
          return List.copyOf(all);
        });
    say(Optional.of(record + ": " + String.join(", ", problems)));
  }

  private void collectFailedDeletions(List<String> ids) {
    if (!ids.isEmpty()) {
      fields.put(FAILED, ids);
      say(Optional.of("not deleted: " + String.join(", ", ids)));
    }
  }

  /** A hash of attributes; what concerns no single one is said under {@code base}. */
  private void collectHash(JsonValue hash) {
    hash.members()
        .forEach(
            (field, problems) -> {
              var all = texts(problems);
              fields.put(field, all);
              all.forEach(
                  problem ->
                      say(Optional.of(field.equals("base") ? problem : field + " " + problem)));
            });
  }

  private static boolean isHash(JsonValue json) {
    return !json.members().isEmpty()
        && json.members().values().stream()
            .allMatch(
                problems ->
                    !problems.elements().isEmpty()
                        && texts(problems).size() == problems.elements().size());
  }

  private void say(Optional<String> text) {
    text.filter(some -> !some.isBlank()).ifPresent(words::add);
  }

  private static JsonValue member(JsonValue object, String name) {
    return object.get(name).orElse(JsonValue.ofNull());
  }

  private static Optional<String> text(JsonValue object, String member) {
    return object.get(member).flatMap(JsonValue::asText).filter(text -> !text.isBlank());
  }

  private static List<String> texts(JsonValue array) {
    return array.elements().stream().flatMap(element -> element.asText().stream()).toList();
  }
}
