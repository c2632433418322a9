package dev.trivet.testkit.internal.collections;

import dev.trivet.testkit.internal.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the table of a service's collections. The package explains the columns. */
public final class FactsTable {
  private static final String FILE = "collections.tsv";
  private static final int COLLECTION_CELLS = 7;
  private static final int ATTRIBUTE_CELLS = 7;

  private final List<CollectionFacts> collections = new ArrayList<>();

  private FactsTable() {}

  /** All collections of the table beside a class. */
  public static List<CollectionFacts> of(Class<?> owner) {
    try (var in = owner.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE + " beside " + owner.getName());
      }
      return read(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** All collections of the lines of a table. */
  static List<CollectionFacts> read(List<String> lines) {
    var table = new FactsTable();
    for (var i = 0; i < lines.size(); i++) {
      try {
        table.add(lines.get(i));
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException("line " + (i + 1) + ": " + wrong.getMessage(), wrong);
      }
    }
    return List.copyOf(table.collections);
  }

  private void add(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("\t")) {
      addAttribute(cells(line, ATTRIBUTE_CELLS));
    } else {
      addCollection(cells(line, COLLECTION_CELLS));
    }
  }

  private static String[] cells(String line, int count) {
    var cells = line.split("\t", -1);
    if (cells.length != count) {
      throw new IllegalArgumentException(cells.length + " cells instead of " + count);
    }
    return cells;
  }

  private void addCollection(String[] cells) {
    collections.add(
        CollectionFacts.of(
            cells[0],
            cells[1],
            cells[2],
            cells[3],
            set(cells[4], ","),
            set(cells[5], ","),
            set(cells[6], ",")));
  }

  private void addAttribute(String[] cells) {
    if (collections.isEmpty()) {
      throw new IllegalArgumentException("an attribute before the first collection");
    }
    var collection = collections.get(collections.size() - 1);
    if (cells[2].equals("children")) {
      var type = split(cells[6], ':');
      var include = type[1].isEmpty() ? cells[1] : type[1];
      collection.children().add(new ChildFacts(cells[1], type[0], include, cells[3].equals("r")));
      return;
    }
    var refers = split(cells[6], '>');
    var attribute =
        new AttributeFacts(
            cells[1],
            cells[2],
            cells[3],
            Json.literal(cells[4], cells[2].endsWith("s")),
            set(cells[5], "\\|"),
            refers[0],
            refers[1]);
    if (collection.attributes().put(attribute.name(), attribute) != null) {
      throw new IllegalArgumentException(attribute.name() + " twice");
    }
  }

  /** The two parts of a cell; the second is empty when there is no separator. */
  private static String[] split(String cell, char separator) {
    var at = cell.indexOf(separator);
    return at < 0
        ? new String[] {cell, ""}
        : new String[] {cell.substring(0, at), cell.substring(at + 1)};
  }

  private static Set<String> set(String cell, String separator) {
    return cell.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(cell.split(separator, -1)));
  }
}
