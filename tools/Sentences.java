package dev.trivet.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Our own sentences for what drafts contain, and the mark of those that nobody has written yet.
 *
 * <p>A sentence of {@code sentences.tsv} belongs to one place: {@code Incident} (a class), {@code
 * Incident.title} (an attribute, of {@code IncidentInput} too), {@code IncidentKind=test} (a word),
 * {@code IncidentsApi#cancel} (a call), {@code IncidentsApi@} (the way to a collection). A sentence
 * of {@code glossary.tsv} belongs to all attributes of a name.
 */
final class Sentences {

  private static final String MARK = "TODO ";

  private final Map<String, Row> glossary;
  private final Map<String, Row> prepared;

  /** What was asked for, with the answer. */
  private final Map<String, String> asked = new LinkedHashMap<>();

  private int missing;

  private Sentences(Map<String, Row> glossary, Map<String, Row> prepared) {
    this.glossary = glossary;
    this.prepared = prepared;
  }

  static Sentences read(Path facts) throws IOException {
    var table = Table.read(facts.resolve("glossary.tsv"));
    var file = facts.resolve("sentences.tsv");
    Map<String, Row> prepared =
        Files.exists(file) ? Table.read(file).by(row -> row.get("key")) : Map.of();
    return new Sentences(table.by(row -> row.get("attribute")), prepared);
  }

  /** {@return what an accessor of a model returns} */
  String attribute(String owner, Attribute attribute) {
    var keys = List.of(owner, owner.replaceAll("(Input|Create|Update)$", ""));
    for (var key : keys) {
      var sentence = prepared.get(key + "." + attribute.name());
      if (sentence != null) {
        return answer(key + "." + attribute.name(), sentence.get("sentence"));
      }
    }
    var shared = shared(attribute.name());
    var key = keys.get(1) + "." + attribute.name();
    if (!shared.isEmpty()) {
      asked.putIfAbsent(key, "= " + shared);
      return shared;
    }
    var words = Words.words(attribute.name());
    return missing(
        key, attribute.element().equals("boolean") ? "whether it is " + words : "the " + words);
  }

  private String shared(String name) {
    var known = glossary.get(name);
    if (known != null) {
      return known.get("sentence");
    }
    for (var pattern :
        List.of("_ids", "_id", "_at", "_count", "_permissions", "_timestamp", "_url")) {
      var sentence = glossary.get("*" + pattern);
      if (sentence != null && name.endsWith(pattern)) {
        var words = Words.words(name.substring(0, name.length() - pattern.length()));
        boolean several = pattern.equals("_ids") || pattern.equals("_count");
        boolean plural = !several || !Words.singular(words).equals(words);
        return sentence.get("sentence").replace("{}", plural ? words : Words.plural(words));
      }
    }
    return "";
  }

  /** {@return the sentence of one place, or what there is instead} */
  String of(String key, String hint) {
    var sentence = prepared.getOrDefault(key, prepared.get(key.replaceAll("Input$", "")));
    return sentence == null ? missing(key, hint) : answer(key, sentence.get("sentence"));
  }

  /** {@return the sentence of one place, or one that follows from the facts} */
  String orElse(String key, String derived) {
    var sentence = prepared.get(key);
    asked.putIfAbsent(key, "= " + derived);
    return sentence == null ? derived : answer(key, sentence.get("sentence"));
  }

  private String answer(String key, String sentence) {
    asked.put(key, "+ " + sentence);
    return sentence;
  }

  private String missing(String key, String hint) {
    missing++;
    asked.put(key, "? " + hint);
    return MARK
        + hint.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("*/", "");
  }

  int missing() {
    return missing;
  }

  /** {@return the places that were asked for: with {@code ?} without a sentence} */
  Map<String, String> asked() {
    return asked;
  }
}
