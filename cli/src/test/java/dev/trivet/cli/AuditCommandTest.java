package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.server.RunningFakes;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class AuditCommandTest {

  private static final RunningFakes FAKES = RunningFakes.start(Clock.systemUTC()).seed();
  @TempDir private Path folder;

  @AfterAll
  static void stop() {
    FAKES.close();
  }

  @BeforeEach
  void healthy() {
    FAKES.get(FakeRollbar.class).faults().clear();
    FAKES.get(FakeRootly.class).faults().clear();
    FAKES.get(FakeHoneybadger.class).faults().clear();
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "json"})
  void audit_twice_printsTheSame(String format) throws Exception {
    var first = run("--format", format).code(0);
    var second = run("--format", format).code(0);

    assertThat(masked(first.out())).isEqualTo(golden("audit." + format));
    assertThat(masked(second.out())).isEqualTo(masked(first.out()));
    Cli.assertNoSecrets(FAKES, first);
    assertThat(Cli.writes(FAKES)).isEmpty();
  }

  @Test
  void audit_onItsOwnFakes_isTheSame() throws Exception {
    var ended = Cli.process(Map.of(), folder, "audit").code(0);

    assertThat(ended.out()).isEqualTo(golden("audit.table"));
    assertThat(ended.err()).contains("--live uses the real services");
  }

  @Test
  void audit_ofAPerson_matchesAddressesWithoutRegardToCase() throws Exception {
    var ended = run("--person", "Linus.KIM@Example.com").code(0);

    assertThat(ended.out()).isEqualTo(golden("audit-linus.table"));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80})
  void audit_onANarrowTerminal_showsEveryMembershipWhole(int columns) {
    var narrow = Cli.within(columns, FAKES.environment(), "audit").code(0).out();
    var table = run().code(0).out();

    assertThat(narrow.substring(0, narrow.lastIndexOf("\n\n")).lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
    assertThat(narrow.lines().filter(line -> line.startsWith("PERSON ")))
        .hasSameSizeAs(table.lines().filter(line -> line.contains("@")).toList());
    assertThat(narrow)
        .contains(
            """
            PERSON   owner@example.com
            SERVICE  Honeybadger
            TEAM     Storefront
            ROLE     owner
            STATUS   owner
            NOTE     account owner
            """)
        .endsWith(table.substring(table.lastIndexOf("\n\n") + 1));
    assertThat(Cli.within(200, FAKES.environment(), "audit").out()).isEqualTo(table);
  }

  @Test
  void audit_ofNobody_saysSo() {
    assertThat(run("--person", "nobody@example.com").code(3).err())
        .contains("nobody@example.com is not on Rollbar, Rootly, Honeybadger");
    assertThat(run("--person", "nobody").code(2).err()).contains("not an e-mail address: nobody");
  }

  @Test
  void audit_whenOneServiceIsDown_reportsTheOthers() {
    FAKES.get(FakeRootly.class).faults().serverError(50, 503);
    var table = run().code(1);
    var json = run("--json").code(1);

    assertThat(table.err().lines().filter(line -> line.startsWith("Rootly: "))).hasSize(1);
    assertThat(table.out()).contains("Rollbar").contains("Honeybadger").doesNotContain("Rootly");
    var document = JsonValue.parse(json.out());
    assertThat(document.get("problems").orElseThrow().elements()).hasSize(1);
    assertThat(document.get("services").orElseThrow().elements()).hasSize(2);
  }

  @Test
  void audit_withFaultsOnTheWay_isComplete() throws Exception {
    for (var fake :
        List.of(
            FAKES.get(FakeRollbar.class),
            FAKES.get(FakeRootly.class),
            FAKES.get(FakeHoneybadger.class))) {
      fake.faults().cutBeforeWrite(1).serverError(1, 502);
    }
    assertThat(run().code(0).out()).isEqualTo(golden("audit.table"));
  }

  @Test
  void audit_intoAFile_printsNothing() throws Exception {
    var report = folder.resolve("report.html");
    var ended = run("--format", "html", "-o", report.toString()).code(0);

    assertThat(ended.out()).isEmpty();
    assertThat(report).content().startsWith("<!doctype html>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"no/such/folder/report", "."})
  void audit_intoAFileThatCannotBe_sendsNothing(String file) {
    FAKES.get(FakeRollbar.class).server().resetRequests();
    var ended = run("-o", file).code(2);

    assertThat(ended.err()).contains("cannot write " + file + ": ");
    assertThat(FAKES.get(FakeRollbar.class).requests()).isEmpty();
  }

  @Test
  @EnabledIf("hasFullDevice")
  void audit_whenTheFileCannotBeWritten_fails() {
    assertThat(run("-o", "/dev/full").code(1).err())
        .contains("cannot write /dev/full: ")
        .doesNotContain("written to");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "audit",
        "audit --json",
        "audit --help",
        "doctor",
        "--version",
        "offboard --person noor@example.com --dry-run",
        "onboard --team A --project B --person ada@example.com --dry-run",
        "fakes"
      })
  void anyCommand_whenOutputCannotBeWritten_failsAndSaysSo(String arguments) {
    assertThat(Cli.speechless(FAKES.environment(), arguments.split(" ")).code(1).err())
        .contains("cannot write the output");
  }

  @Test
  @EnabledIf("hasFullDevice")
  void audit_whenTheDeviceIsFull_failsAndSaysSo() throws Exception {
    var ended = Cli.script(FAKES.environment(), folder, "exec \"$@\" > /dev/full", "audit");

    assertThat(ended.code(1).err()).contains("cannot write the output");
  }

  static boolean hasFullDevice() {
    return Files.exists(Path.of("/dev/full"));
  }

  private static Cli.Ended run(String... arguments) {
    var all = new ArrayList<>(List.of("audit"));
    all.addAll(List.of(arguments));
    return Cli.here(FAKES.environment(), new VirtualTime(), all.toArray(String[]::new));
  }

  private static String masked(String text) {
    return text.replaceAll("\"at\": \"[^\"]+\"", "\"at\": \"now\"")
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "uuid");
  }

  /** With {@code -Dgolden=write} the files are written anew; look at the difference then. */
  private String golden(String name) throws IOException {
    var file = Path.of("src/test/resources/golden", name);
    if ("write".equals(System.getProperty("golden"))) {
      var format = name.substring(name.indexOf('.') + 1);
      var person =
          name.contains("linus") ? List.of("--person", "linus.kim@example.com") : List.<String>of();
      Files.createDirectories(file.getParent());
      var arguments = new ArrayList<>(List.of("--format", format));
      arguments.addAll(person);
      Files.writeString(file, masked(run(arguments.toArray(String[]::new)).out()));
    }
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
