package dev.trivet.honeybadger.v3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.json.Patch;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.honeybadger.sites.MatchType;
import dev.trivet.honeybadger.v3.checkins.CheckIn;
import dev.trivet.honeybadger.v3.checkins.CheckInInput;
import dev.trivet.honeybadger.v3.deploys.Deploy;
import dev.trivet.honeybadger.v3.deploys.DeployQuery;
import dev.trivet.honeybadger.v3.faults.FaultSelection;
import dev.trivet.honeybadger.v3.faults.FaultSnooze;
import dev.trivet.honeybadger.v3.faults.FaultUpdate;
import dev.trivet.honeybadger.v3.projects.EnvironmentInput;
import dev.trivet.honeybadger.v3.projects.Project;
import dev.trivet.honeybadger.v3.projects.ProjectInput;
import dev.trivet.honeybadger.v3.sites.SiteInput;
import dev.trivet.honeybadger.v3.statuspages.IncidentInput;
import dev.trivet.honeybadger.v3.statuspages.IncidentStatus;
import dev.trivet.honeybadger.v3.statuspages.IncidentUpdateInput;
import dev.trivet.honeybadger.v3.statuspages.StatusPageInput;
import dev.trivet.honeybadger.v3.statuspages.StatusPageSite;
import dev.trivet.honeybadger.v3.teams.TeamInput;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakesExtension;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls of API v3 against a fake that keeps what it is told. */
@ExtendWith(FakesExtension.class)
@Timeout(30)
class V3LifecycleTest {

  private final FakeHoneybadgerV3 fake;
  private HoneybadgerV3Client client;
  private Project project;

  V3LifecycleTest(FakeHoneybadgerV3 fake) {
    this.fake = fake;
  }

  private HoneybadgerV3Client client(String token) {
    return HoneybadgerV3Client.builder()
        .baseUrl(fake.baseUrl())
        .token(token)
        .maxAttempts(1)
        .configure(config -> config.rateLimiter(RateLimiters.unlimited()))
        .build();
  }

  @BeforeEach
  void open() {
    client = client(fake.token());
    project = client.projects().create(ProjectInput.builder().name("Rails").purgeDays(30).build());
  }

  @AfterEach
  void close() {
    client.close();
  }

  private String fault(String klass) {
    return fake.add("fault", Map.of("project_id", project.id(), "klass", klass));
  }

  @Test
  void project_isCreatedChangedAndDeleted() {
    var changed =
        client
            .projects()
            .update(
                project.id(),
                ProjectInput.builder().language("ruby").purgeDays(Patch.clear()).build());
    assertThat(changed.name()).contains("Rails");
    assertThat(changed.language()).contains("ruby");
    assertThat(changed.purgeDays()).isEmpty();
    assertThat(client.projects().list().toList()).containsExactly(changed);
    client.projects().delete(project.id());
    assertThatThrownBy(() -> client.projects().get(project.id()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void faults_areSelectedSnoozedAndMerged() {
    var one = fault("A");
    var other = fault("B");
    var faults = client.projects().faults();
    var actions = client.projects().faultActions();
    assertThat(faults.resolve(project.id(), FaultSelection.all().dryRun()).count()).contains(2L);
    assertThat(faults.summary(project.id()).total()).contains(2);
    assertThat(faults.ignore(project.id(), FaultSelection.ids(List.of(one))).faultIds())
        .containsExactly(one);
    assertThat(faults.get(project.id(), one).ignored()).contains(true);
    assertThat(actions.snooze(project.id(), one, FaultSnooze.DAY).snoozed()).contains(true);
    assertThat(actions.assign(project.id(), one, "u1").assignee().orElseThrow().id())
        .contains("u1");
    assertThat(actions.merge(project.id(), one, other).targetId()).contains(other);

    assertThat(faults.get(project.id(), one).id()).isEqualTo(other);
    var change = FaultUpdate.builder().resolved(true).build();
    var conflict =
        catchThrowableOfType(
            ConflictException.class, () -> faults.update(project.id(), one, change));
    assertThat(ErrorDetails.of(conflict).mergedInto()).contains(other);
  }

  @Test
  void lists_ofBothKinds_areWalkedToTheirEnd() {
    IntStream.range(0, 7)
        .forEach(i -> fake.add("deploy", Map.of("project_id", project.id(), "revision", "r" + i)));
    IntStream.range(0, 7)
        .forEach(i -> client.teams().create(TeamInput.builder().name("T" + i).build()));
    fake.pageSize(3);
    assertThat(client.teams().list().toList()).hasSize(7);
    assertThat(
            client.projects().deploys().list(project.id(), DeployQuery.all().pageSize(2)).stream()
                .map(Deploy::revision)
                .map(revision -> revision.orElse("")))
        .containsExactly("r6", "r5", "r4", "r3", "r2", "r1", "r0");
  }

  @Test
  void checkIns_areKeptInCode() {
    var nightly = CheckInInput.builder().slug("nightly").reportPeriod("1 day").build();
    var hourly = CheckInInput.builder().slug("hourly").reportPeriod("1 hour").build();
    var checkIns = client.projects().checkIns();
    checkIns.create(project.id(), nightly);
    assertThat(checkIns.replaceAll(project.id(), List.of(hourly))).hasSize(2);
    assertThat(checkIns.list(project.id()).stream().map(CheckIn::slug).toList())
        .singleElement()
        .satisfies(slug -> assertThat(slug).contains("hourly"));
  }

  @Test
  void statusPage_showsSitesAndIncidents() {
    var site =
        client
            .projects()
            .sites()
            .create(
                project.id(),
                SiteInput.builder()
                    .url("https://x.example")
                    .matchType(MatchType.JMESPATH)
                    .match("up")
                    .build());
    var page =
        client
            .statusPages()
            .create(
                StatusPageInput.builder()
                    .name("Status")
                    .sites(List.of(StatusPageSite.of(site.id())))
                    .build());
    assertThat(page.sites()).containsExactly(StatusPageSite.of(site.id()));
    var said =
        IncidentUpdateInput.builder().message("Seen").status(IncidentStatus.INVESTIGATING).build();
    var incident =
        client
            .statusPages()
            .incidents()
            .create(
                page.id(), IncidentInput.builder().title("Down").updates(List.of(said)).build());
    var over =
        IncidentUpdateInput.builder().message("Over").status(IncidentStatus.RESOLVED).build();
    client.statusPages().incidentUpdates().create(page.id(), incident.id(), over);
    var read = client.statusPages().incidents().get(page.id(), incident.id());
    assertThat(read.updates()).hasSize(2);
    assertThat(read.currentStatus()).contains(IncidentStatus.RESOLVED);
  }

  @Test
  void scope_thatIsMissing_isNamed() {
    try (var reader = client(fake.scopedToken("faults:read"))) {
      assertThat(reader.account().token().scopes()).containsExactly("faults:read");
      var refused =
          catchThrowableOfType(
              PermissionException.class, () -> reader.projects().delete(project.id()));
      assertThat(ErrorDetails.of(refused).requiredScope()).contains("projects:write");
    }
    try (var account = client(fake.accountToken())) {
      var comments = account.projects().comments();
      var fault = fault("A");
      assertThatThrownBy(() -> comments.create(project.id(), fault, "seen"))
          .isInstanceOf(PermissionException.class)
          .hasMessageContaining("requires_user_token");
    }
  }

  @Test
  void environment_withATakenName_isRefused() {
    var input = EnvironmentInput.builder().name("qa").build();
    var environments = client.projects().environments();
    var created = environments.create(project.id(), input);
    var refused =
        catchThrowableOfType(
            ValidationException.class, () -> environments.create(project.id(), input));
    assertThat(refused.fieldErrors()).containsKey("name");
    assertThat(environments.bulkUpdate(project.id(), List.of(created.id()), false).count())
        .contains(1);
    assertThat(environments.get(project.id(), created.id()).notifications()).contains(false);
  }

  @Test
  void limit_isARateLimitWithTheTimeToWait() {
    fake.limits().allow(1, Duration.ofMinutes(1));
    client.account().get();
    var refused = catchThrowableOfType(RateLimitedException.class, () -> client.account().get());
    assertThat(refused.retryAfter()).contains(Duration.ofMinutes(1));
    assertThat(ErrorDetails.of(refused).code()).contains("rate_limit_exceeded");
  }
}
