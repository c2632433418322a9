package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.testkit.FakeCall;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FaultAction;
import dev.trivet.testkit.RetryAfter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class OffboardCommandTest extends OffboardFixture {

  @Test
  void offboard_twice_removesEverythingOnce() {
    var first = run(NOOR, "--yes").code(0);
    var written = Cli.writes(fakes);
    var second = run(NOOR, "--yes").code(0);

    assertThat(first.out())
        .contains(
            "Nothing is held.",
            "Remaining access:\n  Rollbar: member (everyone) of Everyone (system team: nobody can leave it)");
    assertThat(written).hasSize(CHANGES);
    assertThat(Cli.writes(fakes)).isEqualTo(written);
    assertThat(second.out()).contains("  keep ").doesNotContain("remove ");
    Cli.assertNoSecrets(fakes, first);
    Cli.assertNoSecrets(fakes, second);
  }

  /** As its own process, for the name of the journal and the real clock. */
  @Test
  void offboard_withoutAFileName_putsTheJournalIntoTheCurrentFolder() throws Exception {
    Cli.process(
            fakes.environment(), folder, "offboard", "--person", NOOR, "--on", "rollbar", "--yes")
        .code(0);
    assertThat(folder.resolve("offboard-noor@example.com.jsonl")).exists();
  }

  @Test
  void offboard_whenLastAdmin_leavesThatAndSaysSo() {
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
  void offboard_whenOnlyInvited_cancelsInvitations() {
    run("Temp.Worker@example.com", "--yes").code(0);

    assertThat(Cli.writes(fakes))
        .hasSize(2)
        .anyMatch(write -> write.startsWith("DELETE /api/1/invite/"))
        .anyMatch(write -> write.contains("/team_invitations/"));
    assertThat(run("temp.worker@example.com", "--yes").code(3).err())
        .contains("temp.worker@example.com is on none of the services");
  }

  @Test
  void offboard_dryRun_changesNothing() {
    var ended = run(NOOR, "--dry-run").code(0);

    assertThat(ended.out().lines().filter(line -> line.contains("  remove"))).hasSize(CHANGES);
    assertThat(Cli.writes(fakes)).isEmpty();
    assertThat(journal()).doesNotExist();
  }

  @Test
  void offboard_whenAnswerIsNo_changesNothing() {
    assertThat(answered(new StringReader("n\n"), NOOR).code(4).err())
        .contains("nothing was changed");
    assertThat(Cli.writes(fakes)).isEmpty();
    assertThat(run(NOOR).code(4).err()).contains("[y/N]"); // no input at all
  }

  @Test
  void offboard_whenAnswerIsYes_removes() {
    answered(new StringReader("y\n"), NOOR).code(0);
    assertThat(Cli.writes(fakes)).hasSize(CHANGES);
  }

  @Test
  void offboard_whenTheWorldChangesWhileAsking_stopsAndSaysWhat() {
    var honeybadger = fakes.get(FakeHoneybadger.class);
    var rootly = fakes.get(FakeRootly.class);
    Reader slow =
        new StringReader("yes\n") {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            long team = honeybadger.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "Night shift");
            honeybadger.addMember(team, "Noor@example.com", "Noor", false);
            rootly.add("schedules", Map.of("name", "Nights", "owner_user_id", 953));
            return super.read(buffer, offset, length);
          }
        };

    assertThat(answered(slow, NOOR).code(5).err())
        .contains(
            "Honeybadger: member (member) of Night shift is new",
            "Rootly: schedule owner of Nights (needs a successor, it needs an owner) is new");
    assertThat(Cli.writes(fakes)).isEmpty();
  }

  /** Pia holds nothing, so the faults hit the removal of access. */
  @ParameterizedTest
  @CsvSource({
    "noor@example.com, limits", "noor@example.com, 5xx", "noor@example.com, cut before",
    "noor@example.com, cut after", "pia@example.com, limits", "pia@example.com, 5xx",
    "pia@example.com, cut before", "pia@example.com, cut after"
  })
  void offboard_withFaults_endsInTheSameState(String person, String fault) {
    for (var fake :
        List.of(
            fakes.get(FakeRollbar.class),
            fakes.get(FakeRootly.class),
            fakes.get(FakeHoneybadger.class))) {
      var faults = fake.faults().only(FakeCall::write);
      switch (fault) {
        case "limits" ->
            faults.retryAfter(RetryAfter.SECONDS, Duration.ZERO).rateLimited(1, Duration.ZERO);
        case "5xx" -> faults.serverError(1, 503);
        case "cut before" -> faults.cutBeforeWrite(1);
        default -> faults.cutAfterWrite(1);
      }
    }
    var before = access(person).size();
    assertThat(before).isGreaterThan(1);

    // Pia is the last admin of nothing, and everybody stays in Rollbar's team of everyone
    run(person, "--yes").code(0);
    assertThat(access(person)).hasSize(1);
    assertGone(person);
  }

  @Test
  void offboard_whenNobodyHasThisAddress_saysSo() {
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
    assertThat(fakes.get(FakeRollbar.class).requests()).isEmpty();
  }

  /** An accepted invitation can no longer be canceled, which says nothing about the person. */
  @Test
  void offboard_whenAnInvitationIsAcceptedMeanwhile_doesNotCallThePersonGone() {
    var accepted = new AtomicInteger();
    fakes
        .get(FakeRollbar.class)
        .faults()
        .script(
            call -> {
              if (call.write() && accepted.getAndIncrement() == 0) {
                var id = call.path().substring(call.path().lastIndexOf('/') + 1);
                fakes.get(FakeRollbar.class).acceptInvite(Long.parseLong(id));
              }
              return FaultAction.none();
            });
    var ended = run("temp.worker@example.com", "--yes").code(1);

    assertThat(ended.out())
        .containsPattern("Rollbar +Storefront +invitation \\(standard\\) +failed")
        .contains("Rollbar: member (standard) of Storefront (still listed)")
        .doesNotContain("already gone");
  }

  @Test
  void offboard_whenARemovalIsUnclearAndThenRefused_keepsTheDoubt() {
    var writes = new AtomicInteger();
    fakes
        .get(FakeRootly.class)
        .faults()
        .script(
            call -> {
              if (!call.write() || !call.path().contains("/teams/")) {
                return FaultAction.none();
              }
              return writes.getAndIncrement() == 0
                  ? FaultAction.cutAfterWrite()
                  : FaultAction.serverError(409);
            });

    assertThat(run(NOOR, "--yes").code(1).out())
        .containsPattern("Rootly +Warehouse on call .* failed .*the change may have been applied");

    fakes.get(FakeRootly.class).faults().clear();
    assertThat(run(NOOR, "--yes").out()).contains("done by an earlier run: rootly/membership/");
  }
}
