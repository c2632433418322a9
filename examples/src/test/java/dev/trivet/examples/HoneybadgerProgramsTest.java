package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.checkins.CheckInInput;
import dev.trivet.honeybadger.checkins.ScheduleType;
import dev.trivet.honeybadger.deploys.DeployQuery;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the programs about one project of Honeybadger do to it. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class HoneybadgerProgramsTest {

  private final FakeHoneybadger fake;
  private long project;
  private HoneybadgerClient honeybadger;

  HoneybadgerProgramsTest(FakeHoneybadger fake) {
    this.fake = fake;
  }

  @BeforeEach
  void connect() {
    project = Long.parseLong(fake.add("project", Map.of("name", "checkout")));
    honeybadger = HoneybadgerProject.client(fake, project);
  }

  @AfterEach
  void disconnect() {
    honeybadger.close();
  }

  @Test
  void pause_whenSomeFaultsMatch_leavesTheOthersAlone() {
    fake.pageSize(1);
    var slow = fake.occur(project, "Timeout", "slow");
    var slower = fake.occur(project, Map.of("error", Map.of("class", "Timeout")));
    var other = fake.occur(project, "KeyError", "key");

    assertThat(QuietFaults.pause(honeybadger, project, "class:Timeout")).isEqualTo(2);

    assertThat(fake.pauseOf(slow)).contains("day");
    assertThat(fake.pauseOf(slower)).contains("day");
    assertThat(fake.pauseOf(other)).isEmpty();
  }

  @Test
  void weeklyReport_hasTheNoisiestFirstAndNothingOlder(VirtualTime time) {
    fake.occur(project, "Old", "long ago");
    time.advance(Duration.ofDays(8));
    fake.occur(project, "KeyError", "=cmd(), \"quoted\"\nsecond line");
    fake.occur(project, "Timeout", "slow");
    fake.occur(project, "Timeout", "slow");

    var week = time.instant().minus(Duration.ofDays(7));
    var noisiest = WeeklyFaults.noisiest(honeybadger, project, week);

    assertThat(WeeklyFaults.table(noisiest))
        .isEqualTo(
            """
             TIMES  CLASS     MESSAGE
                 2  Timeout   slow
                 1  KeyError  =cmd(), "quoted"
            """);
    assertThat(WeeklyFaults.csv(noisiest))
        .isEqualTo(
            """
            times,class,message,environment,address
            2,Timeout,slow,production,https://app.example.com/faults
            1,KeyError,"'=cmd(), ""quoted""\",production,https://app.example.com/faults
            """);
  }

  @Test
  void weeklyReport_whenNothingHappened_hasItsHeadAlone(VirtualTime time) {
    var noisiest = WeeklyFaults.noisiest(honeybadger, project, time.instant());

    assertThat(WeeklyFaults.table(noisiest).strip()).isEqualTo("TIMES  CLASS  MESSAGE");
    assertThat(WeeklyFaults.csv(noisiest).lines()).first().asString().startsWith("times,class");
  }

  @Test
  void checkIns_whenEnsured_areCreatedThenLeftThenChanged() {
    var wanted = CheckInsInCode.WANTED.get(0);
    assertThat(CheckInsInCode.ensure(honeybadger, project, wanted)).isEqualTo("created");
    assertThat(CheckInsInCode.ensure(honeybadger, project, wanted)).isEqualTo("is there");

    var rarer =
        CheckInInput.builder()
            .slug("nightly-backup")
            .name("Nightly backup")
            .scheduleType(ScheduleType.SIMPLE)
            .reportPeriod("2 days")
            .build();
    assertThat(CheckInsInCode.ensure(honeybadger, project, rarer)).isEqualTo("changed");
    assertThat(honeybadger.projects().checkIns().list(project).toList())
        .singleElement()
        .satisfies(checkIn -> assertThat(checkIn.reportPeriod()).contains("2 days"));
  }

  @Test
  void deploy_whenReported_isListedWithWhatCiSaid() {
    var deploy =
        NotifyDeploy.deploy(Map.of("GITHUB_SHA", "3f9c1e7", "DEPLOY_ENVIRONMENT", "staging"));

    assertThat(NotifyDeploy.notify(honeybadger, deploy)).contains("3f9c1e7");
    assertThat(fake.server().getAllServeEvents()).hasSize(1);
    assertThat(
            honeybadger
                .projects()
                .deploys()
                .list(project, DeployQuery.all())
                .first()
                .flatMap(one -> one.environment()))
        .contains("staging");
  }

  @Test
  void deploy_whenHoneybadgerDoesNotRespond_doesNotFail() {
    fake.faults().cutBeforeWrite(1);

    assertThat(NotifyDeploy.notify(honeybadger, NotifyDeploy.deploy(Map.of())))
        .startsWith("Honeybadger does not know about it: honeybadger.reporting.deploy");
  }
}
