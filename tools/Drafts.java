package dev.trivet.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all drafts of one run share: the facts, the sentences, the names that are taken. */
final class Drafts {

  private final Service service;
  private final Facts facts;
  private final Sentences sentences;
  private final Path sources;
  private final Map<String, String> taken = new HashMap<>();
  private final Map<String, String> typed = new LinkedHashMap<>();
  private final List<String> toAdd = new ArrayList<>();
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
    return imported(file, name.contains(".") ? name : "values." + name);
  }

  /** Imports a class of a package. */
  String imported(JavaFile file, String name) {
    file.imports(service.root() + "." + name);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** {@return the text of a file that is there already, if it is} */
  Optional<String> existing(String folder, String name) {
    try {
      return file(folder, name).existing(sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the end of the sentence about a class: the API classes of Rootly do not say more} */
  String safety() {
    return service.isJsonApi() ? "." : ". Immutable and thread-safe.";
  }

  /** {@return the class, with its package, that an area has for the resource of a document} */
  Optional<String> modelOf(String document) {
    if (!service.isJsonApi()) {
      return Optional.empty();
    }
    var schema = document.replaceAll("^nullable_|(_flat)?_response$", "");
    var area = facts.areaOf(schema);
    return area.cells().isEmpty()
        ? Optional.empty()
        : Optional.of(area.get("package") + "." + area.get("model"));
  }

  /** Notes under which name the SDK has an operation. */
  void typed(Row operation, String name) {
    typed.put(operation.get("name"), name);
  }

  /** {@return the names of the SDK by those of the vendor} */
  Map<String, String> typed() {
    return typed;
  }

  /** Notes an accessor that a class lacks, which is there already. */
  void toAdd(String name, String accessor) {
    toAdd.add(name + "\t" + accessor);
  }

  /** {@return accessors to add by hand, each behind the class that lacks it} */
  List<String> toAdd() {
    return toAdd;
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
