package dev.trivet.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables know better than a small document. */
class CorrectionsTest extends LibraryTables {

  @Test
  void run_whenTheTablesKnowBetter_theirCellsCount() throws IOException {
    correct(
        "operations lendBook area Loans",
        "attributes book|published_at format date-time",
        "request-attributes new_book|language flags secret",
        "parameters listBooks|query|page[number] default 1",
        "task-params dust_off_task_params|task_type required true");

    run(library, true);

    assertThat(cells("operations", "name", "area")).contains("lendBook Loans");
    assertThat(cells("attributes", "attribute", "format")).contains("published_at date-time");
    assertThat(cells("request-attributes", "attribute", "flags")).contains("language secret");
    assertThat(cells("parameters", "name", "default")).contains("page[number] 1");
    assertThat(cells("task-params", "attribute", "required")).contains("task_type true");
    assertThat(run(library, false)).as(said).isTrue();
    assertThat(said).endsWith("corrections: 5, 0 have no effect\n");
  }

  @Test
  void run_whenAFlagIsCorrected_theOthersStay() throws IOException {
    edit("attributes", "pages", "flags", "slow");
    correct("attributes book|pages flags secret");

    run(library, true);

    assertThat(cells("attributes", "attribute", "flags")).contains("pages secret,slow");
  }

  @Test
  void run_whenARequestIsCorrected_takesTheSchemaThatNoOperationNames() throws IOException {
    correct("operations lendBook request lend_book");

    run(library, true);

    assertThat(cells("operations", "name", "request", "wrapper"))
        .contains("lendBook lend_book loans");
    assertThat(cells("request-attributes", "schema", "attribute", "use", "required", "additional"))
        .containsExactly(
            "lend_book book_id action true closed",
            "lend_book until action false closed",
            "new_book title create true closed",
            "new_book language create false closed");
    assertThat(run(library, false)).as(said).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "operations removeBook role delete,unmatched operations removeBook role",
    "attributes book|isbn format isbn,unmatched attributes book isbn format",
    "operations getBook role get,needless  operations getBook role is get already",
    "attributes book|title required true,needless  attributes book title required is true already",
    "operations lendBook request new_book,needless  operations lendBook request is new_book already",
  })
  void run_whenACorrectionHasNoEffect_namesIt(String correction, String line) throws IOException {
    var text = correction.startsWith("operations lendBook") ? lendsANewBook() : library;
    run(text, true);
    correct(correction);

    assertThat(run(text, false)).isFalse();

    assertThat(said.lines().map(String::strip)).contains("corrections: 1, 1 have no effect", line);
  }

  /** The document names the schema that a correction names too. */
  private String lendsANewBook() {
    int inline = library.indexOf("              oneOf:\n              - type: object");
    int end = library.indexOf("      responses:", inline);
    return library.substring(0, inline)
        + "              $ref: '#/components/schemas/new_book'\n"
        + library.substring(end);
  }

  /** Writes corrections; the parts of a name are separated by lines. */
  private void correct(String... corrections) throws IOException {
    var rows =
        Stream.of(corrections)
            .map(line -> line.split(" "))
            .map(
                cells ->
                    Row.of(
                        "table",
                        cells[0],
                        "row",
                        cells[1].replace('|', ' '),
                        "column",
                        cells[2],
                        "value",
                        cells[3],
                        "reason",
                        "tested"))
            .toList();
    new Table(List.of("table", "row", "column", "value", "reason"), rows)
        .write(folder.resolve("corrections.tsv"));
  }
}
