package dev.trivet.tools;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Our own sentences for attributes, and the mark of those that nobody has written yet. */
final class Sentences {

  private static final String MARK = "TODO ";

  private final Map<String, Row> glossary;
  private int missing;

  private Sentences(Map<String, Row> glossary) {
    this.glossary = glossary;
  }

  static Sentences read(Path facts) throws IOException {
    var table = Table.read(facts.resolve("glossary.tsv"));
    return new Sentences(table.by(row -> row.get("attribute")));
  }

  /** {@return what an accessor returns} */
  String attribute(Attribute attribute) {
    var name = attribute.name();
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
        return sentence.get("sentence").replace("{}", several ? Words.plural(words) : words);
      }
    }
    var words = Words.words(name);
    return missing(
        attribute.element().equals("boolean") ? "whether it is " + words : "the " + words);
  }

  /** {@return what there is instead of a sentence} */
  String missing(String hint) {
    missing++;
    return MARK
        + hint.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("*/", "");
  }

  int missing() {
    return missing;
  }
}
