package dev.trivet.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What all drafts of one run share: the facts, the sentences, the names that are taken. */
final class Drafts {

  private final Service service;
  private final Facts facts;
  private final Sentences sentences;
  private final Path sources;
  private final Map<String, String> taken = new HashMap<>();
  private int written;
  private int kept;
  private long lines;

  Drafts(Service service, Facts facts, Sentences sentences, Path sources) {
    this.service = service;
    this.facts = facts;
    this.sentences = sentences;
    this.sources = sources;
    for (var area : facts.areas()) {
      var folder = area.get("package");
      claim(folder, area.get("model"), "model of " + area.get("model"));
      claim(folder, area.get("api"), "api");
    }
  }

  Service service() {
    return service;
  }

  Facts facts() {
    return facts;
  }

  Sentences sentences() {
    return sentences;
  }

  JavaFile file(String folder, String name) {
    return new JavaFile(service.root() + "." + folder, name);
  }

  /**
   * Takes a name in a package for something.
   *
   * @return whether the name was free; it is not when the same thing has it already
   */
  boolean claim(String folder, String name, String thing) {
    return taken.putIfAbsent(folder + "." + name, thing) == null;
  }

  /** {@return a name in a package for something, the wanted one if nothing else has it} */
  String free(String folder, String wanted, String otherwise, String thing) {
    var name = wanted;
    while (!taken.getOrDefault(folder + "." + name, thing).equals(thing)) {
      name = name + otherwise;
    }
    return name;
  }

  /** Imports a class of the values that areas share. */
  String shared(JavaFile file, String name) {
    file.imports(service.root() + ".values." + name);
    return name;
  }

  void write(JavaFile file) {
    try {
      if (file.write(sources)) {
        written++;
        lines += file.text().lines().count();
      } else {
        kept++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return what was done, in a line} */
  String summary() {
    return "%d files, %d lines, %d sentences to write; %d files were there already"
        .formatted(written, lines, sentences.missing(), kept);
  }
}
