package dev.trivet.honeybadger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.honeybadger.checkins.CheckInInput;
import dev.trivet.honeybadger.checkins.CheckInOperation;
import dev.trivet.honeybadger.checkins.CheckInState;
import dev.trivet.honeybadger.checkins.ScheduleType;
import dev.trivet.honeybadger.deploys.DeployQuery;
import dev.trivet.honeybadger.environments.EnvironmentInput;
import dev.trivet.honeybadger.faults.FaultPause;
import dev.trivet.honeybadger.faults.FaultQuery;
import dev.trivet.honeybadger.faults.FaultSummaryQuery;
import dev.trivet.honeybadger.faults.FaultUpdate;
import dev.trivet.honeybadger.insights.InsightsColumn;
import dev.trivet.honeybadger.insights.InsightsQuery;
import dev.trivet.honeybadger.projects.ProjectInput;
import dev.trivet.honeybadger.projects.ReportQuery;
import dev.trivet.honeybadger.reporting.CheckInReport;
import dev.trivet.honeybadger.reporting.DeployReport;
import dev.trivet.honeybadger.reporting.Event;
import dev.trivet.honeybadger.reporting.NoticeReport;
import dev.trivet.honeybadger.values.Period;
import dev.trivet.honeybadger.values.TimeQuery;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A project from its making on, over the client and a service with a memory. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class ProjectLifecycleTest {

  private final FakeHoneybadger fake;
  private final VirtualTime time;
  private long project;
  private HoneybadgerClient client;

  ProjectLifecycleTest(FakeHoneybadger fake, VirtualTime time) {
    this.fake = fake;
    this.time = time;
  }

  @BeforeEach
  void connect() {
    try (var maker = FakeClients.client(fake, time)) {
      project = maker.projects().create(ProjectInput.builder().name("checkout").build()).id();
    }
    client =
        FakeClients.builder(fake, time)
            .authToken(fake.token())
            .projectKey(fake.projectKey(project))
            .build();
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  @Test
  void exception_whenReported_isAFaultToWorkOn() {
    var accepted = client.reporting().notice(NoticeReport.of(new IllegalStateException("broken")));
    client.reporting().browserNotice(NoticeReport.of(new IllegalStateException("again")));
    client.reporting().notice(NoticeReport.of(new ArithmeticException("/ by zero")));

    var faults = client.projects().faults();
    var open = FaultQuery.all().search("-is:resolved class:java.lang.IllegalStateException");
    var fault = faults.list(project, open).first().orElseThrow();
    assertThat(fault.message()).contains("again");
    assertThat(fault.noticesCount()).contains(2L);
    assertThat(fault.noticesCountInRange()).contains(2L);
    var notices = client.projects().notices().list(project, fault.id(), TimeQuery.all()).toList();
    assertThat(notices).hasSize(2);
    assertThat(notices.get(1).id()).isEqualTo(accepted.id());
    assertThat(notices.get(1).backtrace().get(0).className()).contains(getClass().getName());
    assertThat(faults.affectedUsers(project, fault.id())).isEmpty();
    assertThat(faults.occurrences(project, fault.id(), Period.HOUR))
        .singleElement()
        .satisfies(count -> assertThat(count.count()).isEqualTo(2));

    var comment = client.projects().comments().create(project, fault.id(), "Looking.");
    client.projects().comments().update(project, fault.id(), comment.id(), "Found.");
    assertThat(client.projects().comments().list(project, fault.id()).first())
        .hasValueSatisfying(one -> assertThat(one.body()).contains("Found."));
    faults.pause(project, fault.id(), FaultPause.WEEK);
    assertThat(fake.pauseOf(fault.id())).contains("week");
    faults.unpauseAll(project);
    assertThat(fake.pauseOf(fault.id())).isEmpty();
    faults.update(project, fault.id(), FaultUpdate.builder().ignored(true).build());
    assertThat(faults.get(project, fault.id()).ignored()).contains(true);
    faults.resolve(project, "class:java.lang.ArithmeticException");

    var summary = faults.summary(project, FaultSummaryQuery.all());
    assertThat(summary.total()).contains(2L);
    assertThat(summary.environments()).hasSize(2);
    assertThat(client.projects().reports().byClass(project, ReportQuery.all()).get(0).label())
        .isEqualTo("java.lang.IllegalStateException");
    faults.delete(project, fault.id());
    assertThatThrownBy(() -> faults.get(project, fault.id())).isInstanceOf(NotFoundException.class);
  }

  @Test
  void deploys_whenReported_areListedLatestFirst() {
    for (var revision : List.of("aaa", "bbb")) {
      client
          .reporting()
          .deploy(DeployReport.builder().environment("production").revision(revision).build());
      time.advance(Duration.ofHours(1));
    }
    var deploys = client.projects().deploys();
    var all = deploys.list(project, DeployQuery.all()).toList();
    assertThat(all)
        .extracting(deploy -> deploy.revision().orElse(""))
        .containsExactly("bbb", "aaa");
    var late = DeployQuery.all().createdAfter(time.instant().minus(Duration.ofMinutes(90)));
    assertThat(deploys.list(project, late)).containsExactly(all.get(0));
    deploys.delete(project, all.get(0).id().orElseThrow());
    assertThat(deploys.list(project, DeployQuery.all())).containsExactly(all.get(1));
  }

  private static CheckInInput simple(String slug) {
    return CheckInInput.builder()
        .slug(slug)
        .scheduleType(ScheduleType.SIMPLE)
        .reportPeriod("1 day")
        .build();
  }

  @Test
  void checkIns_whenReplacedAndReportedTo_followTheirJobs() {
    var checkIns = client.projects().checkIns();
    assertThat(checkIns.ensure(project, simple("nightly")).created()).isTrue();
    assertThat(checkIns.replaceAll(project, List.of(simple("nightly"), simple("weekly"))))
        .extracting(result -> result.operation().orElseThrow())
        .containsExactly(CheckInOperation.UPDATE, CheckInOperation.CREATE);

    client.reporting().pingCheckInBySlug("nightly");
    var nightly = checkIns.list(project).first().orElseThrow();
    assertThat(nightly.state()).contains(CheckInState.REPORTING);
    assertThat(nightly.expectedAt()).contains(time.instant().plus(Duration.ofDays(1)));
    fake.missCheckIn(nightly.id());
    assertThat(checkIns.get(project, nightly.id()).missedCount()).contains(1L);
    var address = nightly.url().orElseThrow();
    var id = address.substring(address.lastIndexOf('/') + 1);
    client.reporting().reportCheckIn(id, CheckInReport.builder().exitCode(0).build());
    assertThat(checkIns.get(project, nightly.id()).state()).contains(CheckInState.REPORTING);
    assertThat(checkIns.deleteAll(project)).hasSize(2);
    assertThatThrownBy(() -> client.reporting().pingCheckInBySlug("nightly"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void events_whenSent_areFoundByQueries() {
    var events =
        IntStream.range(0, 3_000)
            .mapToObj(n -> Event.of("load", Members.of("number", JsonValue.of(n))))
            .iterator();
    assertThat(client.reporting().events(events, sent -> {})).isEqualTo(3_000);
    assertThat(fake.eventsOf(project)).hasSize(3_000);

    var insights = client.projects().insights();
    var result = insights.run(project, InsightsQuery.of("filter event_type == \"load\" | limit 2"));
    assertThat(result.results())
        .extracting(row -> row.get("number").asLong().orElse(-1L))
        .containsExactly(0L, 1L);
    var meta = result.meta().orElseThrow();
    assertThat(meta.totalRows()).contains(3_000L);
    assertThat(meta.schema())
        .contains(InsightsColumn.builder().name("number").type("UInt64").build());
    var streams = client.projects().streams().list(project).toList();
    assertThat(streams).extracting(stream -> stream.slug().orElse("")).contains("default");
    var unknown = InsightsQuery.builder().query("stats count()").streamIds(List.of("no")).build();
    assertThatThrownBy(() -> insights.run(project, unknown))
        .isInstanceOf(ValidationException.class);
  }

  @Test
  void project_whenFoundByItsKey_isTheOneThatReportsGoTo() {
    client.projects().environments().create(project, EnvironmentInput.builder().name("qa").build());
    var found = client.projects().byKey(fake.projectKey(project));
    assertThat(found.project().orElseThrow().id()).isEqualTo(project);
    assertThat(client.projects().get(project).environments()).containsExactly("qa");
    client.projects().delete(project);
    assertThatThrownBy(() -> client.reporting().deploy(DeployReport.builder().build()))
        .isInstanceOf(PermissionException.class)
        .hasMessageContaining("403: Invalid API key");
  }

  @Test
  void hour_whenUsedUp_isATimeToWaitNotAPermission() {
    fake.limits().allow(1, Duration.ofHours(1));
    client.projects().get(project);
    assertThatThrownBy(() -> client.projects().get(project))
        .isInstanceOf(RateLimitedException.class);
    // what is reported has limits of its own
    client.reporting().deploy(DeployReport.builder().revision("a").build());
  }
}
