package dev.trivet.drift;

import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.OpenEnum;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Looks for the unknown in one result. */
final class ResultWalk {

  /** Models that lie in each other end long before. */
  private static final int DEEPEST = 30;

  private static final Pattern WORD = Pattern.compile("[a-z0-9_.-]{1,60}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

  /** Numbers, UUIDs and tokens are words too, but belong to somebody. */
  private static final Pattern ID =
      Pattern.compile(".*([0-9]{5}|[0-9a-f]{8}-[0-9a-f]{4}|(?=[a-z]*[0-9])[0-9a-f]{12}).*");

  private final String operation;
  private final Consumer<Drift> found;

  ResultWalk(String operation, Consumer<Drift> found) {
    this.operation = operation;
    this.found = found;
  }

  void walk(Object result) {
    walk(result, "", "", 0);
  }

  /** Walks through a value that a member of a model has; the names say which one. */
  private void walk(Object value, String model, String member, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> walk(present, model, member, depth));
    } else if (value instanceof Collection<?> elements) {
      elements.forEach(element -> walk(element, model, member, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(element -> walk(element, model, member, depth + 1));
    } else if (value instanceof OpenEnum word) {
      word(word, model, member);
    } else if (value instanceof HasAdditionalProperties || value instanceof Record) {
      members(value, depth);
    }
  }

  private void members(Object value, int depth) {
    var shape = ModelShape.of(value.getClass());
    if (value instanceof HasAdditionalProperties model) {
      for (var name : model.additionalProperties().keySet()) {
        var kind = shape.knows(name) ? Drift.Kind.TYPE : Drift.Kind.MEMBER;
        found.accept(new Drift(operation, kind, shape.name(), shown(name, NAME), ""));
      }
    }
    shape.forEach(value, (member, inner) -> walk(inner, shape.name(), member, depth + 1));
  }

  private void word(OpenEnum word, String model, String member) {
    if (!KnownWords.of(word.getClass()).includes(word)) {
      found.accept(new Drift(operation, Drift.Kind.WORD, model, member, shown(word.value(), WORD)));
    }
  }

  private static String shown(String text, Pattern pattern) {
    boolean plain = pattern.matcher(text).matches() && !ID.matcher(text).matches();
    return plain ? text : Drift.HIDDEN;
  }
}
