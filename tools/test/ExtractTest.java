package dev.trivet.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small document, the tables made of it, and what is said when it changes. */
class ExtractTest extends LibraryTables {

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
}
