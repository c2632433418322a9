package dev.trivet.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about two states of a table. */
class DifferencesTest {

  private static final List<String> COLUMNS = List.of("name", "type", "enum", "role", "newer");

  private final Differences differences = new Differences();

  private static Table table(Row... rows) {
    return new Table(COLUMNS, List.of(rows));
  }

  private static Row row(String name, String type) {
    return Row.of("name", name, "type", type);
  }

  private void compare(Table before, Table after) {
    differences.compare(
        "attributes", before, after, row -> row.get("name"), row -> row.get("type"));
  }

  @Test
  void compare_whenBothAreTheSame_findsNothing() {
    compare(table(row("title", "string")), table(row("title", "string")));

    assertThat(differences.isEmpty()).isTrue();
    assertThat(differences.lines()).containsExactly("attributes: 1, 0 differ");
  }

  @Test
  void compare_whenRowsCameAndWentAndChanged_namesEachOnce() {
    compare(
        table(row("title", "string"), row("pages", "integer"), row("isbn", "string")),
        table(row("pages", "number"), row("title", "string"), row("cover", "object")));

    assertThat(differences.isEmpty()).isFalse();
    assertThat(differences.lines())
        .containsExactly(
            "attributes: 3, 3 differ",
            "  other pages  type integer -> number",
            "  new   cover  object",
            "  gone  isbn");
  }

  @ParameterizedTest
  @CsvSource({
    "enum, en|fr, en|de|fr, enum +de",
    "enum, en|fr, fr, enum -en",
    "enum, en|fr, es|fr, enum +es -en",
    "enum, en|fr, fr|en, enum in another order",
    "enum, '', en, enum (none) -> en",
    "enum, en, '', enum en -> (none)",
    "type, oneOf(string|integer), oneOf(string|number), type +number -integer",
    "type, array<string>, array<object>, type array<string> -> array<object>",
  })
  void compare_whenACellChanged_saysHow(String column, String before, String after, String line) {
    var row = Row.of("name", "title");

    compare(table(row.with(column, before)), table(row.with(column, after)));

    assertThat(differences.lines()).contains("  other title  " + line);
  }

  @Test
  void compare_whenOnlyOurOwnColumnsChanged_findsNothing() {
    var row = row("title", "string");

    compare(table(row), table(row.with("role", "list").with("newer", "new")));

    assertThat(differences.isEmpty()).isTrue();
  }

  @Test
  void compare_whenTheKnownRowIsNewer_saysSo() {
    compare(table(row("title", "string").with("newer", "added")), table());

    assertThat(differences.lines()).contains("  gone  title  (newer: added)");
  }

  @Test
  void add_whenThereAreLines_countsThem() {
    differences.add("corrections", 3, "have no effect", List.of());
    assertThat(differences.isEmpty()).isTrue();

    differences.add("corrections", 3, "have no effect", List.of("  unmatched a", "  needless b"));

    assertThat(differences.isEmpty()).isFalse();
    assertThat(differences.lines())
        .containsExactly(
            "corrections: 3, 0 have no effect",
            "corrections: 3, 2 have no effect",
            "  unmatched a",
            "  needless b");
  }
}
