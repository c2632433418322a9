package dev.trivet.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drafts of a small library, beside the texts that are expected. */
class ScaffoldTest {

  private static final String ROOT = "dev/trivet/rootly/";

  @TempDir Path folder;

  private Path facts;
  private Path sources;
  private String said = "";

  @BeforeEach
  void extractFacts() throws IOException {
    facts = folder.resolve("facts");
    sources = folder.resolve("sources");
    var tables = Files.createDirectories(facts.resolve("rootly"));
    new Table(
            List.of("area", "package", "facade", "accessor", "api", "model"),
            List.of(
                area("Branches", "branches", "branches", "branches", "BranchesApi", "Branch"),
                area("Shelves", "branches", "branches", "shelves", "ShelvesApi", "Shelf"),
                area("Loans", "lending", "lending", "loans", "LoansApi", "Loan")))
        .write(tables.resolve("areas.tsv"));
    new Table(
            List.of("table", "row", "column", "value", "reason"),
            List.of(secret("attributes", "branch"), secret("request-attributes", "new_branch")))
        .write(tables.resolve("corrections.tsv"));
    new Table(
            List.of("attribute", "sentence"),
            List.of(
                Row.of("attribute", "name", "sentence", "the name that people see"),
                Row.of("attribute", "*_at", "sentence", "when it was {}"),
                Row.of("attribute", "*_ids", "sentence", "the IDs of the {}")))
        .write(facts.resolve("glossary.tsv"));
    var document = folder.resolve("branches.yaml");
    Files.writeString(document, resource("/branches.yaml"));
    new Extract(tables, new PrintStream(new ByteArrayOutputStream(), true, UTF_8))
        .run(document, true);
  }

  private static Row area(
      String area, String folder, String facade, String accessor, String api, String model) {
    return Row.of(
        "area",
        area,
        "package",
        folder,
        "facade",
        facade,
        "accessor",
        accessor,
        "api",
        api,
        "model",
        model);
  }

  private static Row secret(String table, String schema) {
    return Row.of(
        "table", table, "row", schema + " key_code", "column", "flags", "value", "secret");
  }

  private static String resource(String name) throws IOException {
    try (var file = ScaffoldTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }

  private void run(String... wanted) throws IOException {
    var out = new ByteArrayOutputStream();
    new Scaffold(facts, new PrintStream(out, true, UTF_8)).run("rootly", sources, List.of(wanted));
    said = out.toString(UTF_8);
  }

  private String draft(String name) throws IOException {
    return Files.readString(sources.resolve(ROOT + name + ".java"));
  }

  private Path given(String name, String text) throws IOException {
    var file = sources.resolve(ROOT + name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> drafts() throws IOException {
    try (var files = Files.walk(sources)) {
      var root = sources.resolve(ROOT);
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/').replace(".java", ""))
          .sorted()
          .toList();
    }
  }

  private void sentences(String... keysAndSentences) throws IOException {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < keysAndSentences.length; i += 2) {
      rows.add(Row.of("key", keysAndSentences[i], "sentence", keysAndSentences[i + 1]));
    }
    new Table(List.of("key", "sentence"), rows).write(facts.resolve("sentences.tsv"));
  }

  @Test
  void run_whenNothingIsNamed_draftsEveryArea() throws IOException {
    run();

    assertThat(drafts())
        .containsExactly(
            "branches/Branch",
            "branches/BranchHour",
            "branches/BranchInput",
            "branches/BranchKind",
            "branches/BranchQuery",
            "branches/BranchesApi",
            "branches/Shelf",
            "branches/ShelfInput",
            "branches/ShelvesApi",
            "branches/package-info",
            "lending/ExtendLoanInput",
            "lending/LendingArea",
            "lending/Loan",
            "lending/LoanQuery",
            "lending/LoansApi",
            "lending/package-info");
  }

  /** A regular collection that leads, a nested one, an irregular one, and what they consist of. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "branches/BranchesApi",
        "branches/Branch",
        "branches/BranchInput",
        "branches/BranchKind",
        "branches/BranchQuery",
        "branches/ShelvesApi",
        "lending/LoansApi",
        "lending/ExtendLoanInput",
        "lending/LendingArea"
      })
  void run_ofEveryKindOfFile_writesTheExpectedDraft(String name) throws IOException {
    run();

    var expected = resource("/drafts/" + name.substring(name.indexOf('/') + 1) + ".txt");
    assertThat(draft(name)).isEqualTo(expected);
  }

  @Test
  void run_whenAnAreaIsNamed_draftsOnlyThat() throws IOException {
    run("Shelves");

    assertThat(drafts())
        .containsExactly(
            "branches/Shelf",
            "branches/ShelfInput",
            "branches/ShelvesApi",
            "branches/package-info");
  }

  @Test
  void run_whenAPackageIsNamed_draftsAllOfIt() throws IOException {
    run("lending");

    assertThat(drafts()).allMatch(name -> name.startsWith("lending/")).hasSize(6);
  }

  @Test
  void run_whenNothingHasTheName_saysSo() {
    assertThatThrownBy(() -> run("Shelves", "Readers"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no area and no package Readers");
  }

  @Test
  void run_whenAFileIsThere_keepsIt() throws IOException {
    var kept = given("branches/Shelf", "// by hand");

    run("Shelves");

    assertThat(kept).hasContent("// by hand");
    assertThat(said.lines()).last().asString().endsWith("; 1 files were there already");
  }

  @Test
  void run_whenTheClassOfTheAreaIsThere_namesOnlyTheAccessorThatItLacks() throws IOException {
    given("lending/LendingArea", "return new ReadersApi(transport);");
    given("lending/package-info", "// by hand");

    run("Loans");

    assertThat(said.lines())
        .contains("add\tLendingArea\tLoansApi loans()")
        .noneMatch(line -> line.startsWith("LendingArea\t"))
        .noneMatch(line -> line.startsWith("LoansApi@\t"))
        .noneMatch(line -> line.startsWith("package lending\t"));
  }

  @Test
  void run_whenTheLeadingResourceIsThere_namesOnlyTheAccessorThatItLacks() throws IOException {
    given("branches/BranchesApi", "// by hand");

    run("Shelves");

    assertThat(said.lines()).contains("add\tBranchesApi\tShelvesApi shelves()");
  }

  @Test
  void run_whenTheAccessorIsThere_namesNone() throws IOException {
    given("branches/BranchesApi", "return new ShelvesApi(transport);");

    run("Shelves");

    assertThat(said.lines()).noneMatch(line -> line.startsWith("add\t"));
  }

  @Test
  void run_whenASentenceIsPrepared_usesItInItsPlace() throws IOException {
    sentences(
        "Shelf", "Where books stand",
        "Shelf.room", "the room that it stands in",
        "ShelvesApi", "The shelves of a branch",
        "BranchKind=main", "The oldest one of a city",
        "LoansApi#extend", "Gives a reader more time",
        "LoansApi@", "the books that are lent");

    run();

    assertThat(draft("branches/Shelf"))
        .contains("/** Where books stand. */")
        .contains("/** {@return the room that it stands in} */");
    assertThat(draft("branches/ShelfInput"))
        .contains("/** {@return the room that it stands in} */");
    assertThat(draft("branches/ShelvesApi")).contains("/** The shelves of a branch. */");
    assertThat(draft("branches/BranchKind")).contains("/** The oldest one of a city. */");
    assertThat(draft("lending/LoansApi")).contains("* Gives a reader more time.");
    assertThat(draft("lending/LendingArea")).contains("/** {@return the books that are lent} */");
  }

  @Test
  void run_whenASentenceIsMissing_marksThePlaceAndAsksForIt() throws IOException {
    sentences("Shelf", "Where books stand");

    run("Shelves");

    assertThat(draft("branches/Shelf")).contains("{@return TODO the room}");
    assertThat(said.lines())
        .contains(
            "Shelf\t+ Where books stand",
            "Shelf.room\t? the room",
            "Shelf.branch_id\t? the branch ID");
    assertThat(said).contains(" sentences to write; ");
  }

  @Test
  void run_whenOperationsAreDrafted_namesThemForTheInventory() throws IOException {
    run();

    assertThat(said.lines().filter(line -> line.startsWith("typed\t")))
        .contains(
            "typed\tlistBranches\trootly.branches.list",
            "typed\tupdateShelf\trootly.shelves.update",
            "typed\textendLoan\trootly.loans.extend");
  }
}
