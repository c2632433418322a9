package dev.trivet.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small document, the tables made of it, and what is said when it changes. */
class ExtractTest {

  @TempDir Path folder;

  private String library;
  private String said = "";

  @BeforeEach
  void writeTables() throws IOException {
    try (var file = ExtractTest.class.getResourceAsStream("/library.yaml")) {
      library = new String(file.readAllBytes(), UTF_8);
    }
    table("operations", Table.OPERATIONS);
    table("parameters", Table.PARAMETERS);
    table("attributes", Table.ATTRIBUTES);
    table("request-attributes", Table.ATTRIBUTES);
    table("task-params", Table.ATTRIBUTES);
    table("status", List.of("name", "state", "operation", "package", "reason"));
    new Table(List.of("area", "package"), List.of(Row.of("area", "Books", "package", "books")))
        .write(folder.resolve("areas.tsv"));
    run(library, true);
  }

  private void table(String name, List<String> columns) throws IOException {
    new Table(columns, List.of()).write(folder.resolve(name + ".tsv"));
  }

  private boolean run(String document, boolean write) throws IOException {
    var file = Files.writeString(folder.resolve("document"), document);
    var out = new ByteArrayOutputStream();
    boolean same = new Extract(folder, new PrintStream(out, true, UTF_8)).run(file, write);
    said = out.toString(UTF_8);
    return same;
  }

  private List<String> cells(String table, String... columns) throws IOException {
    return Table.read(folder.resolve(table + ".tsv")).rows().stream()
        .map(row -> String.join(" ", List.of(columns).stream().map(row::get).toList()).strip())
        .toList();
  }

  @Test
  void run_whenNothingChanged_findsNoDifference() throws IOException {
    assertThat(run(library, false)).isTrue();

    assertThat(said)
        .isEqualTo(
            """
            operations: 6, 0 differ
            parameters: 6, 0 differ
            attributes: 18, 0 differ
            request attributes: 4, 0 differ
            task params: 1, 0 differ
            corrections: 0, 0 have no effect
            """);
  }

  @Test
  void run_whenTheDocumentIsJson_readsTheSame() throws IOException {
    var json = new JsonMapper().writeValueAsString(new YAMLMapper().readTree(library));

    assertThat(run(json, false)).isTrue();
  }

  @Test
  void run_whenOperationsAreWritten_saysWhatTheySendAndRead() throws IOException {
    assertThat(
            cells(
                "operations",
                "name",
                "method",
                "path",
                "role",
                "paging",
                "request",
                "wrapper",
                "model",
                "result",
                "member",
                "success",
                "errors",
                "flags"))
        .containsExactly(
            "listBooks GET /v1/books list link   book page data 200",
            "createBook POST /v1/books create none new_book books book one data 201 422",
            "getBook GET /v1/books/{id} get none   book one data 200",
            "deleteBook DELETE /v1/books/{id} delete none    none  204",
            "listReaders GET /v1/readers list none   reader list readers 200  plain-json",
            "lendBook POST /v1/readers/{id}/lend  none lendBook.request   one  202 "
                + " body-unknown,request-optional");
  }

  @Test
  void run_whenParametersAreWritten_saysHowTheyAreSent() throws IOException {
    assertThat(cells("parameters", "operation", "in", "name", "type", "required", "repeat"))
        .containsExactly(
            "listBooks query page[number] integer false",
            "listBooks query filter[language] string false",
            "listBooks query shelf_ids[] array<integer> false repeat",
            "getBook path id string true",
            "deleteBook path id string true",
            "lendBook path id string true");
  }

  @Test
  void run_whenAttributesAreWritten_resolvesWhatSchemasAreMadeOf() throws IOException {
    assertThat(
            cells(
                "attributes",
                "schema",
                "attribute",
                "depth",
                "type",
                "nullable",
                "required",
                "use"))
        .containsExactly(
            "book title 0 string false true",
            "book language 0 string false false",
            "book pages 0 integer true false",
            "book published_at 0 string false false",
            "book writer 0 ref:writer false false",
            "book shelves 0 array<object> false false",
            "book shelves[].room 1 string false false",
            "book notes 0 map<string> false false",
            "book anything 0 map<any> false false",
            "book cover 0 oneOf(object|object) false false",
            "book cover<oneOf#0>.color 1 string false false",
            "book cover<oneOf#1>.picture_url 1 string false false",
            "errors_list errors 0 array<object> false false envelope",
            "errors_list errors[].title 1 string false false envelope",
            "links next 0 string true false envelope",
            "reader name 0 string false true",
            "writer name 0 string false true",
            "writer famous 0 boolean false false");
  }

  @Test
  void run_whenRequestsAreWritten_tellsClosedOnesAndChoicesOfBodies() throws IOException {
    assertThat(cells("request-attributes", "schema", "attribute", "use", "required", "additional"))
        .containsExactly(
            "lendBook.request (body)<oneOf#0>.book_id action true open",
            "lendBook.request (body)<oneOf#1>.any_of_title action false open",
            "new_book title create true closed",
            "new_book language create false closed");
  }

  /** One change of the document at a time, and the line that tells of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "title: {type: string}\\n        language;"
            + "title: {type: string}\\n        isbn: {type: string}\\n        language;"
            + "new   book.isbn  string",
        "published_at: {type: string}\\n        writer;writer;gone  book.published_at",
        "operationId: deleteBook;operationId: removeBook;gone  deleteBook",
        "operationId: deleteBook;operationId: removeBook;new   removeBook  DELETE /v1/books/{id}",
        "pages: {type: integer, nullable: true};pages: {type: number, nullable: true};"
            + "other book.pages  type integer -> number",
        "pages: {type: integer, nullable: true};pages: {type: integer};"
            + "other book.pages  nullable true -> false",
        "published_at: {type: string};published_at: {type: string, format: date-time};"
            + "other book.published_at  format (none) -> date-time",
        "required: [title]\\n      properties:\\n        title;"
            + "required: [title, language]\\n      properties:\\n        title;"
            + "other book.language  required false -> true",
        "'enum: [en, fr], default';'enum: [en, de, fr], default';other book.language  enum +de",
        "'enum: [en, fr], nullable';'enum: [en, es], nullable';"
            + "other new_book.language  enum +es -fr",
        "filter[language];filter[written_in];gone  listBooks query filter[language]",
        "filter[language];filter[written_in];new   listBooks query filter[written_in]  string",
        "'[dust_off]';'[dust_off, sweep]';other dust_off_task_params.task_type  enum +sweep",
        "'type: object\\n        properties:\\n          famous';"
            + "'type: object\\n        properties:\\n          alive: {type: boolean}\\n          famous';"
            + "new   writer.alive  boolean",
        "'''201'':';'''200'':';other createBook  success 201 -> 200",
      })
  void run_whenSomethingChanged_tellsItByName(String part, String other, String line)
      throws IOException {
    var old = part.replace("\\n", "\n");
    assertThat(library).contains(old);
    var changed = library.replace(old, other.replace("\\n", "\n"));

    assertThat(run(changed, false)).isFalse();

    assertThat(said.lines().map(String::strip)).contains(line);
  }

  @Test
  void run_whenOnlyCompared_leavesTheTables() throws IOException {
    var before = cells("attributes", "schema", "attribute");

    run(library.replace("published_at", "printed_at"), false);

    assertThat(cells("attributes", "schema", "attribute")).isEqualTo(before);
  }

  @Test
  void run_whenTablesAreRewritten_findsNoDifferenceAfterwards() throws IOException {
    var changed = library.replace("published_at", "printed_at");

    assertThat(run(changed, true)).isFalse();

    assertThat(run(changed, false)).isTrue();
  }

  @Test
  void run_whenTablesAreRewritten_keepsWhatNoDocumentSays() throws IOException {
    edit("operations", "getBook", "flags", "slow");
    edit("operations", "lendBook", "role", "create");
    edit("attributes", "pages", "flags", "secret");
    edit("status", "getBook", "state", "typed");

    run(library.replace("operationId: deleteBook", "operationId: removeBook"), true);

    assertThat(cells("operations", "name", "role", "flags"))
        .contains("getBook get slow", "lendBook create body-unknown,request-optional");
    assertThat(cells("attributes", "attribute", "flags")).contains("pages secret");
    assertThat(cells("status", "name", "state", "package"))
        .contains("getBook typed books", "removeBook planned books")
        .doesNotContain("deleteBook planned books");
  }

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

  @Test
  void run_whenARowIsNewerThanTheDocument_saysSo() throws IOException {
    edit("operations", "getBook", "newer", "new");
    edit("attributes", "pages", "newer", "changed");
    var older =
        library
            .replace("operationId: getBook", "operationId: readBook")
            .replace("pages: {type: integer", "pages: {type: string");

    run(older, false);

    assertThat(said.lines().map(String::strip))
        .contains(
            "gone  getBook  (newer: new)",
            "other book.pages  type integer -> string  (newer: changed)");
  }

  @Test
  void dated_whenTheDayIsKnown_writesItDown() throws IOException {
    var extract = new Extract(folder, new PrintStream(new ByteArrayOutputStream(), true, UTF_8));

    extract.dated("2026-07-21");
    extract.dated("");

    assertThat(cells("document", "date")).containsExactly("2026-07-21");
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

  private void edit(String table, String name, String column, String cell) throws IOException {
    var path = folder.resolve(table + ".tsv");
    var before = Table.read(path);
    var rows =
        before.rows().stream()
            .map(row -> row.cells().containsValue(name) ? row.with(column, cell) : row)
            .toList();
    new Table(before.columns(), rows).write(path);
  }
}
