package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.cli.access.SeededFakes;
import dev.trivet.core.json.JsonValue;
import dev.trivet.testkit.FakeCall;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FaultAction;
import dev.trivet.testkit.RetryAfter;
import dev.trivet.testkit.time.VirtualTime;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(180)
class OffboardCommandTest {

  private static final String NOOR = "NOOR@example.com";

  private SeededFakes fakes = SeededFakes.start(Clock.systemUTC());
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    fakes.close();
  }

  @Test
  void offboard_twice_removesEverythingOnce() throws Exception {
    var first = run(NOOR, "--yes").code(0);
    var written = Cli.writes(fakes);
    var second = run(NOOR, "--yes").code(0);

    assertThat(first.out())
        .contains(
            "Remaining access:\n  Rollbar: member (everyone) of Everyone (system team: nobody can leave it)");
    assertThat(written).hasSize(4);
    assertThat(Cli.writes(fakes)).isEqualTo(written);
    assertThat(second.out()).contains("  keep ").doesNotContain("remove ");
    assertThat(folder.resolve("offboard-noor@example.com.jsonl")).exists();
    Cli.assertNoSecrets(fakes, first);
    Cli.assertNoSecrets(fakes, second);
  }

  @Test
  void offboard_whenLastAdmin_leavesThatAndSaysSo() throws Exception {
    var ended = run("linus.kim@example.com", "--yes", "--json").code(3);

    var remaining = JsonValue.parse(ended.out()).get("remaining").orElseThrow().elements();
    assertThat(remaining)
        .extracting(one -> one.get("reason").flatMap(JsonValue::asText).orElseThrow())
        .containsExactlyInAnyOrder(
            "system team: nobody can leave it",
            "last admin: promote another member first",
            "last admin: promote another member first");
  }

  @Test
  void offboard_whenOnlyInvited_cancelsInvitations() throws Exception {
    run("Temp.Worker@example.com", "--yes").code(0);

    assertThat(Cli.writes(fakes))
        .hasSize(2)
        .anyMatch(write -> write.startsWith("DELETE /api/1/invite/"))
        .anyMatch(write -> write.contains("/team_invitations/"));
    assertThat(run("temp.worker@example.com", "--yes").code(3).err())
        .contains("temp.worker@example.com is on none of the services");
  }

  @Test
  void offboard_dryRun_changesNothing() throws Exception {
    var ended = run(NOOR, "--dry-run").code(0);

    assertThat(ended.out().lines().filter(line -> line.contains("  remove"))).hasSize(4);
    assertThat(Cli.writes(fakes)).isEmpty();
    assertThat(folder.resolve("offboard-noor@example.com.jsonl")).doesNotExist();
  }

  @Test
  void offboard_whenAnswerIsNo_changesNothing() throws Exception {
    assertThat(answered("n\n").code(4).err()).contains("nothing was changed");
    assertThat(Cli.writes(fakes)).isEmpty();
    assertThat(run(NOOR).code(4).err()).contains("[y/N]"); // no input at all
  }

  @Test
  void offboard_whenAnswerIsYes_removes() throws Exception {
    answered("y\n").code(0);
    assertThat(Cli.writes(fakes)).hasSize(4);
  }

  @Test
  void offboard_whenTheWorldChangesWhileAsking_stopsAndSaysWhat() throws Exception {
    var process = Cli.start(fakes.environment(), folder, "offboard", "--person", NOOR);
    var out = process.inputReader(StandardCharsets.UTF_8);
    // the plan is printed before the question; its last line is what stays
    for (var line = ""; line != null && !line.contains("  keep "); line = out.readLine()) {
      assertThat(process.isAlive()).isTrue();
    }
    long team = fakes.honeybadger().addTeam(FakeHoneybadger.FIRST_ACCOUNT, "Night shift");
    fakes.honeybadger().addMember(team, "Noor@example.com", "Noor", false);
    process.getOutputStream().write("yes\n".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();

    var ended = Cli.end(process, folder).code(5);
    assertThat(ended.err()).contains("Honeybadger: member (member) of Night shift is new");
    assertThat(Cli.writes(fakes)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"limits", "5xx", "cut before", "cut after"})
  void offboard_withFaults_endsInTheSameState(String fault) throws Exception {
    for (var fake : List.of(fakes.rollbar(), fakes.rootly(), fakes.honeybadger())) {
      var faults = fake.faults().only(FakeCall::write);
      switch (fault) {
        case "limits" ->
            faults.retryAfter(RetryAfter.SECONDS, Duration.ZERO).rateLimited(1, Duration.ZERO);
        case "5xx" -> faults.serverError(1, 503);
        case "cut before" -> faults.cutBeforeWrite(1);
        default -> faults.cutAfterWrite(1);
      }
    }
    run(NOOR, "--yes").code(0);
    assertThat(access("noor@example.com")).hasSize(1);
  }

  @Test
  void offboard_whenOneServiceIsDown_doesTheOthersAndTheNextRunFinishes() throws Exception {
    var broken = Cli.with(fakes.environment(), "HONEYBADGER_BASE_URL", "http://127.0.0.1:9");
    var first =
        Cli.process(broken, folder, "offboard", "--person", NOOR, "--yes", "--journal", "j")
            .code(1);
    assertThat(first.err().lines().filter(line -> line.startsWith("Honeybadger: "))).isNotEmpty();

    var second = run(NOOR, "--yes", "--journal", "j").code(0);
    assertThat(second.err()).contains("resuming the unfinished run");
    assertThat(Cli.writes(fakes)).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void offboard_killedAfterEachJournalLine_isFinishedByTheNextRun() throws Exception {
    for (int lines = 1; lines <= 10; lines++) {
      var journal = "killed-after-" + lines + ".jsonl";
      var environment =
          Cli.with(fakes.environment(), "TRIVET_HALT_AFTER_JOURNAL_LINES", Integer.toString(lines));
      Cli.process(environment, folder, "offboard", "--person", NOOR, "--yes", "--journal", journal)
          .code(137);
      var confirmed = confirmed(journal);
      var before = Cli.writes(fakes);

      run(NOOR, "--yes", "--journal", journal).code(0);

      var after = Cli.writes(fakes);
      var repeated = new ArrayList<>(after.subList(0, after.size()));
      new HashSet<>(after).forEach(repeated::remove);
      assertThat(repeated).as("killed after line %d", lines).isEmpty();
      assertThat(after).hasSize(4).containsAll(before);
      assertThat((long) before.size()).isGreaterThanOrEqualTo(confirmed);
      assertThat(access("noor@example.com")).hasSize(1);
      assertThat(confirmed(journal)).isEqualTo(4);
      fakes.close();
      fakes = SeededFakes.start(Clock.systemUTC());
    }
  }

  @Test
  void offboard_whenTheLastLineIsTorn_dropsIt() throws Exception {
    var environment = Cli.with(fakes.environment(), "TRIVET_HALT_AFTER_JOURNAL_LINES", "3");
    Cli.process(environment, folder, "offboard", "--person", NOOR, "--yes", "--journal", "j")
        .code(137);
    Files.writeString(folder.resolve("j"), "{\"event\":\"wri", StandardOpenOption.APPEND);

    run(NOOR, "--yes", "--journal", "j").code(0);
    assertThat(Files.readAllLines(folder.resolve("j")))
        .allSatisfy(line -> assertThat(JsonValue.parse(line).members()).containsKey("event"));
  }

  @Test
  void offboard_withTheJournalOfSomebodyElse_refuses() throws Exception {
    var environment = Cli.with(fakes.environment(), "TRIVET_HALT_AFTER_JOURNAL_LINES", "2");
    Cli.process(environment, folder, "offboard", "--person", NOOR, "--yes", "--journal", "j")
        .code(137);

    assertThat(run("pia@example.com", "--yes", "--journal", "j").code(2).err())
        .contains("unfinished run for another person");
    Files.writeString(folder.resolve("letter"), "Dear journal\n");
    assertThat(run(NOOR, "--yes", "--journal", "letter").code(2).err())
        .contains("letter is not an offboarding journal");
    assertThat(Files.readString(folder.resolve("letter"))).isEqualTo("Dear journal\n");
  }

  @Test
  void offboard_whenNobodyHasThisAddress_saysSo() throws Exception {
    assertThat(run("nobody@example.com", "--yes").code(3).err())
        .contains("nobody@example.com is on none of the services");
    run("nobody", "--yes").code(2);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void offboard_withAnAddressThatTheLocaleCannotCarry_refusesAndSaysWhatToDo() throws Exception {
    var script = "LC_ALL=C; export LC_ALL; exec \"$@\" \"$(printf 'jos\\303\\251@example.com')\"";
    var ended = Cli.script(fakes.environment(), folder, script, "offboard", "--yes", "--person");

    assertThat(ended.code(2).err()).contains("UTF-8").contains("LC_ALL=");
    assertThat(fakes.rollbar().requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"n\n", "y\n"})
  void offboard_withAFileThatIsNoJournal_leavesItAlone(String answer) throws Exception {
    var config = Files.writeString(folder.resolve("config.json"), "{\"port\": 8080}");
    var process =
        Cli.start(
            fakes.environment(), folder, "offboard", "--person", NOOR, "--journal", "config.json");
    process.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();

    assertThat(Cli.end(process, folder).code(2).err())
        .contains("config.json is not an offboarding journal");
    assertThat(config).hasContent("{\"port\": 8080}");
    assertThat(fakes.rollbar().requests()).isEmpty();
  }

  /** 2 blocks are 1,024 bytes: room for the plan and the first removal. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void offboard_whenTheDiskIsFullMidway_printsWhatWasDoneAndTheNextRunFinishes() throws Exception {
    var arguments = new String[] {"offboard", "--person", NOOR, "--yes", "--journal", "j"};
    var ended =
        Cli.script(fakes.environment(), folder, "ulimit -f 2; exec \"$@\"", arguments).code(1);
    var before = Cli.writes(fakes);

    assertThat(ended.err()).contains("cannot write the journal j: ");
    assertThat(ended.out())
        .containsPattern("Rollbar +Storefront +member \\(standard\\) +removed")
        .containsPattern("Honeybadger +Storefront .* not tried +the journal cannot be written");
    assertThat(before).isNotEmpty().hasSizeLessThan(4);

    run(NOOR, "--yes", "--journal", "j").code(0);
    assertThat(Cli.writes(fakes)).hasSize(4).startsWith(before.get(0)).doesNotHaveDuplicates();
  }

  @Test
  @EnabledIf("hasFullDevice")
  void offboard_whenTheJournalCannotBeWrittenAtAll_removesNothing() throws Exception {
    var ended = run(NOOR, "--yes", "--journal", "/dev/full").code(1);

    assertThat(ended.err()).contains("cannot write the journal /dev/full: ");
    assertThat(Cli.writes(fakes)).isEmpty();
  }

  static boolean hasFullDevice() {
    return Files.exists(Path.of("/dev/full"));
  }

  /** An accepted invitation can no longer be canceled, which says nothing about the person. */
  @Test
  void offboard_whenAnInvitationIsAcceptedMeanwhile_doesNotCallThePersonGone() {
    var accepted = new AtomicInteger();
    fakes
        .rollbar()
        .faults()
        .script(
            call -> {
              if (call.write() && accepted.getAndIncrement() == 0) {
                var id = call.path().substring(call.path().lastIndexOf('/') + 1);
                fakes.rollbar().acceptInvite(Long.parseLong(id));
              }
              return FaultAction.none();
            });
    var ended = here("temp.worker@example.com", "--yes").code(1);

    assertThat(ended.out())
        .containsPattern("Rollbar +Storefront +invitation \\(standard\\) +failed")
        .contains("Rollbar: member (standard) of Storefront (still listed)")
        .doesNotContain("already gone");
  }

  @Test
  void offboard_whenARemovalIsUnclearAndThenRefused_keepsTheDoubt() throws Exception {
    var writes = new AtomicInteger();
    fakes
        .rootly()
        .faults()
        .script(
            call -> {
              if (!call.write()) {
                return FaultAction.none();
              }
              return writes.getAndIncrement() == 0
                  ? FaultAction.cutAfterWrite()
                  : FaultAction.serverError(409);
            });
    var ended = here(NOOR, "--yes", "--journal", folder.resolve("j").toString()).code(1);

    assertThat(ended.out())
        .containsPattern("Rootly +Warehouse on call .* failed .*the change may have been applied");

    fakes.rootly().faults().clear();
    assertThat(here(NOOR, "--yes", "--journal", folder.resolve("j").toString()).out())
        .contains("done by an earlier run: rootly/membership/");
  }

  private Cli.Ended here(String person, String... more) {
    var arguments = new ArrayList<>(List.of("offboard", "--person", person));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--journal")) {
      arguments.addAll(List.of("--journal", folder.resolve("journal").toString()));
    }
    return Cli.here(fakes.environment(), new VirtualTime(), arguments.toArray(String[]::new));
  }

  private long confirmed(String journal) throws Exception {
    return Files.readAllLines(folder.resolve(journal)).stream()
        .filter(line -> line.contains("\"event\":\"confirmed\""))
        .count();
  }

  private List<String> access(String email) {
    var time = new VirtualTime();
    var audit = Cli.here(fakes.environment(), time, "audit", "--person", email, "--format", "csv");
    return audit.code(0).out().lines().skip(1).toList();
  }

  private Cli.Ended answered(String text) throws Exception {
    var process = Cli.start(fakes.environment(), folder, "offboard", "--person", NOOR);
    process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    return Cli.end(process, folder);
  }

  private Cli.Ended run(String person, String... more) throws Exception {
    var arguments = new ArrayList<>(List.of("offboard", "--person", person));
    arguments.addAll(List.of(more));
    return Cli.process(fakes.environment(), folder, arguments.toArray(String[]::new));
  }
}
