package dev.trivet.tools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What is new in a table, what is gone from it, and what has changed in it, by name. */
final class Differences {

  /** What we say about a line, and no document does. */
  private static final Set<String> OURS =
      Set.of("host", "role", "newer", "evidence", "recorded", "recorded_null", "maximum");

  private final List<String> lines = new ArrayList<>();
  private int total;

  /**
   * Compares two states of a table.
   *
   * @param kind what its lines are
   * @param name what a line is called
   * @param summary what to say about a new line
   */
  void compare(
      String kind,
      Table before,
      Table after,
      Function<Row, String> name,
      Function<Row, String> summary) {
    var old = before.by(name);
    var now = after.by(name);
    var found = new ArrayList<String>();
    now.forEach(
        (key, row) -> {
          var known = old.get(key);
          if (known == null) {
            found.add("  new   " + key + "  " + summary.apply(row));
            return;
          }
          var changes = changes(after.columns(), known, row);
          if (!changes.isEmpty()) {
            found.add("  other " + key + "  " + String.join("; ", changes) + origin(known));
          }
        });
    old.forEach(
        (key, row) -> {
          if (!now.containsKey(key)) {
            found.add("  gone  " + key + origin(row));
          }
        });
    add(kind, now.size(), "differ", found);
  }

  /**
   * Adds lines under a heading.
   *
   * @param kind what they are about
   * @param size how many there are of that kind
   * @param verdict what the lines tell about some of them
   */
  void add(String kind, int size, String verdict, List<String> found) {
    total += found.size();
    lines.add(kind + ": " + size + ", " + found.size() + " " + verdict);
    lines.addAll(found);
  }

  /** Marks what the table has from a source newer than the last complete document. */
  private static String origin(Row known) {
    return known.get("newer").isEmpty() ? "" : "  (newer: " + known.get("newer") + ")";
  }

  private static List<String> changes(List<String> columns, Row before, Row after) {
    var changes = new ArrayList<String>();
    for (var column : columns) {
      var old = before.get(column);
      var now = after.get(column);
      if (!OURS.contains(column) && !old.equals(now)) {
        changes.add(column + " " + change(old, now));
      }
    }
    return changes;
  }

  /** Lists by what came and went, everything else by both values. */
  private static String change(String old, String now) {
    var gone = parts(old);
    var came = parts(now);
    if (Math.max(gone.size(), came.size()) < 2) {
      return quoted(old) + " -> " + quoted(now);
    }
    var both = new LinkedHashSet<>(came);
    both.retainAll(gone);
    came.removeAll(both);
    gone.removeAll(both);
    var words = new ArrayList<String>();
    came.forEach(word -> words.add("+" + word));
    gone.forEach(word -> words.add("-" + word));
    return words.isEmpty() ? "in another order" : String.join(" ", words);
  }

  private static Set<String> parts(String cell) {
    var inner = cell.matches("\\w+Of\\(.*\\)") ? cell.substring(6, cell.length() - 1) : cell;
    return new LinkedHashSet<>(List.of(inner.split("[|,]", -1)));
  }

  private static String quoted(String cell) {
    return cell.isEmpty() ? "(none)" : cell;
  }

  boolean isEmpty() {
    return total == 0;
  }

  List<String> lines() {
    return lines;
  }
}
