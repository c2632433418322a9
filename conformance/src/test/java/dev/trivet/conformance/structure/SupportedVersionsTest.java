package dev.trivet.conformance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page about versions says what the poms have and what is tried. */
class SupportedVersionsTest {

  private static final String HEAD =
      """
      | project | what is set | works with | named error with |
      |---|---|---|---|
      """;

  @Test
  void page_listsTheVersionsThatAreTried() throws IOException {
    var page = page();
    var start = page.indexOf(HEAD);
    assertThat(start).as("a table that begins with%n%s", HEAD).isPositive();

    assertThat(page.substring(start, page.indexOf("\n\n", start) + 1)).isEqualTo(table());
  }

  @ParameterizedTest
  @CsvSource({
    "Jackson, jackson.declared.version, jackson.version",
    "OkHttp, okhttp.version, okhttp.version",
    "JSpecify, jspecify.version, jspecify.version"
  })
  void page_saysWhatIsDeclaredAndWhatIsTested(String library, String declared, String tested)
      throws Exception {
    var pom = Poms.written(".");

    assertThat(page())
        .containsPattern(
            "\\| %s \\| [^|]+ \\| `?%s`? \\| `?%s`? \\|"
                .formatted(library, Poms.text(pom, declared), Poms.text(pom, tested)));
  }

  /** One line per project and property, in the order of the table of versions. */
  private static String table() throws IOException {
    var lines = new LinkedHashMap<String, List<List<String>>>();
    for (var row : Files.readAllLines(Path.of("..", "consumers", "versions.tsv"))) {
      var columns = row.split("\t");
      if (!columns[0].equals("project")) {
        var line =
            lines.computeIfAbsent(
                "| `%s` | `%s` |".formatted(columns[0], columns[1]),
                name -> List.of(new ArrayList<>(), new ArrayList<>()));
        line.get(columns[3].equals("works") ? 0 : 1).add(columns[2]);
      }
    }
    assertThat(lines).hasSizeGreaterThan(5);
    var table = new StringBuilder(HEAD);
    lines.forEach((name, line) -> table.append(name).append(cells(line)).append('\n'));
    return table.toString();
  }

  private static String cells(List<List<String>> line) {
    return " %s | %s |".formatted(String.join(", ", line.get(0)), String.join(", ", line.get(1)));
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "supported-versions.md")).replace("\r", "");
  }
}
