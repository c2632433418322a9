package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.rootly.access.ApiKeyInput;
import dev.trivet.rootly.access.ApiKeyKind;
import dev.trivet.rootly.access.RotateApiKeyInput;
import dev.trivet.rootly.access.VerifiedDomain;
import dev.trivet.rootly.alerts.AlertEvent;
import dev.trivet.rootly.alerts.AlertEventFeedQuery;
import dev.trivet.rootly.alerts.AlertEventInput;
import dev.trivet.rootly.alerts.AlertInput;
import dev.trivet.rootly.alerts.AlertStatus;
import dev.trivet.rootly.escalations.EscalationLevelInput;
import dev.trivet.rootly.escalations.EscalationLevelQuery;
import dev.trivet.rootly.escalations.EscalationLevelTargetInput;
import dev.trivet.rootly.escalations.EscalationLevelTargetType;
import dev.trivet.rootly.escalations.EscalationPathInput;
import dev.trivet.rootly.escalations.EscalationPolicyInput;
import dev.trivet.rootly.jsonapi.PageQuery;
import dev.trivet.rootly.schedules.Handoff;
import dev.trivet.rootly.schedules.MemberType;
import dev.trivet.rootly.schedules.OnCallPayReportInput;
import dev.trivet.rootly.schedules.OnCallPayReportStatus;
import dev.trivet.rootly.schedules.OnCallShadowInput;
import dev.trivet.rootly.schedules.OnCallTurn;
import dev.trivet.rootly.schedules.OverrideShiftInput;
import dev.trivet.rootly.schedules.RotationInput;
import dev.trivet.rootly.schedules.RotationMember;
import dev.trivet.rootly.schedules.RotationType;
import dev.trivet.rootly.schedules.ScheduleInput;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Schedules, escalation policies and alerts on the fake. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class FakeOnCallTest {

  private static final Instant MONDAY = Instant.parse("2026-01-05T10:00:00Z");

  private RootlyClient rootly;
  private long ada;
  private long grace;
  private String schedule;

  @BeforeEach
  void connect(FakeRootly fake) {
    rootly =
        RootlyClient.builder()
            .baseUrl(fake.baseUrl())
            .apiKey(fake.token())
            .configure(
                c ->
                    c.rateLimiter(RateLimiters.separate())
                        .clock(Clock.fixed(MONDAY, ZoneOffset.UTC)))
            .build();
    ada = fake.addUser("ada@example.com", "Ada Lovelace");
    grace = fake.addUser("grace@example.com", "Grace Hopper");
    schedule =
        rootly
            .schedules()
            .create(ScheduleInput.builder().name("Days").ownerUserId(ada).build())
            .id();
    rootly
        .schedules()
        .rotations()
        .create(
            schedule,
            RotationInput.builder()
                .name("Primary")
                .scheduleRotationableType(RotationType.DAILY)
                .scheduleRotationableAttributes(Handoff.daily("09:00"))
                .startTime(Instant.parse("2026-01-04T09:00:00Z"))
                .scheduleRotationMembers(
                    List.of(RotationMember.user(ada), RotationMember.user(grace)))
                .build());
  }

  @AfterEach
  void disconnect() {
    rootly.close();
  }

  private static List<Long> users(List<OnCallTurn> turns) {
    return turns.stream().map(turn -> turn.userId().orElseThrow()).toList();
  }

  @Test
  void rotation_takesTurns_andOverridesAndShadowsCount() {
    var onCalls = rootly.schedules().onCalls();
    assertThat(users(onCalls.ofSchedules(schedule).now())).containsExactly(grace);
    assertThat(users(onCalls.ofSchedules(schedule).next())).containsExactly(ada);

    rootly
        .schedules()
        .overrideShifts()
        .create(
            schedule,
            OverrideShiftInput.builder()
                .userId(ada)
                .startsAt(MONDAY.minusSeconds(60))
                .endsAt(MONDAY.plusSeconds(60))
                .build());
    rootly
        .schedules()
        .onCallShadows()
        .create(
            schedule,
            OnCallShadowInput.builder()
                .shadowableType(MemberType.SCHEDULE)
                .shadowableId(schedule)
                .shadowUserId(grace)
                .startsAt(MONDAY.minusSeconds(60))
                .endsAt(MONDAY.plusSeconds(3600))
                .build());

    var roster = onCalls.ofSchedules(schedule);
    assertThat(roster.now()).extracting(OnCallTurn::isShadow).containsExactly(false, true);
    assertThat(roster.now().get(0).isOverride()).isTrue();
    assertThat(roster.now().get(0).userName()).contains("Ada Lovelace");
    assertThat(users(roster.next())).containsExactly(grace);
  }

  @Test
  void shifts_ofALongPeriod_comeOnceEach() {
    var from = MONDAY;
    var to = MONDAY.plus(Duration.ofDays(100));

    var ofOne = rootly.schedules().shifts().ofSchedule(schedule, from, to).toList();
    var ofAll = rootly.schedules().shifts().list(from, to).toList();

    assertThat(ofOne).hasSize(101).doesNotHaveDuplicates();
    assertThat(ofAll).isEqualTo(ofOne);
    assertThatThrownBy(
            () ->
                rootly.schedules().shifts().ofSchedule("none", from, from.plusSeconds(1)).toList())
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void policy_pagesWhoIsOnCall() {
    var policy =
        rootly
            .escalations()
            .policies()
            .ensure(EscalationPolicyInput.builder().name("Payments").build())
            .value();
    var levels = rootly.escalations().levels();
    levels.createInPolicy(policy.id(), level(1, schedule, EscalationLevelTargetType.SCHEDULE));
    var path =
        rootly
            .escalations()
            .paths()
            .create(policy.id(), EscalationPathInput.builder().name("Nights").build());
    var second =
        levels.createInPath(
            path.id(), level(2, Long.toString(ada), EscalationLevelTargetType.USER));

    assertThat(levels.listOfPath(path.id(), EscalationLevelQuery.all())).containsExactly(second);
    assertThat(levels.listOfPolicy(policy.id(), EscalationLevelQuery.all()).toList()).hasSize(2);
    var roster = rootly.schedules().onCalls().ofPolicies(policy.id());
    assertThat(users(roster.now())).containsExactly(grace, ada);
    assertThat(roster.now())
        .extracting(turn -> turn.levels().get(0).escalationLevel().orElseThrow())
        .containsExactly(1, 2);
    assertThat(rootly.schedules().onCalls().ofTeams("none").now()).isEmpty();
  }

  private static EscalationLevelInput level(
      int position, String id, EscalationLevelTargetType type) {
    return EscalationLevelInput.builder()
        .position(position)
        .notificationTargetParams(
            List.of(EscalationLevelTargetInput.builder().id(id).type(type).build()))
        .build();
  }

  @Test
  void alert_goesThroughItsLife() {
    var alerts = rootly.alerts();
    var alert =
        alerts.create(AlertInput.builder().summary("Disk full").status(AlertStatus.OPEN).build());
    assertThatThrownBy(() -> alerts.resolve(alert.id())).isInstanceOf(ValidationException.class);
    assertThatThrownBy(() -> alerts.snooze(alert.id(), Duration.ofMinutes(5)))
        .isInstanceOf(ValidationException.class);

    assertThat(alerts.acknowledge(alert.id()).status()).contains(AlertStatus.ACKNOWLEDGED);
    assertThat(alerts.snooze(alert.id(), Duration.ofMinutes(5)).id()).isEqualTo(alert.id());
    assertThat(alerts.resolve(alert.id()).status()).contains(AlertStatus.RESOLVED);
    assertThat(alerts.get(alert.id()).status()).contains(AlertStatus.RESOLVED);
  }

  @Test
  void alertEvents_areFedByCursor() {
    var alerts = rootly.alerts();
    var alert = alerts.create(AlertInput.builder().summary("Disk full").build());
    for (var text : List.of("1", "2", "3")) {
      alerts.events().create(alert.id(), AlertEventInput.note(text));
    }

    var feed = alerts.events().feed(AlertEventFeedQuery.all().alertId(alert.id()).pageSize(2));

    assertThat(feed.stream().map(AlertEvent::details).map(d -> d.orElseThrow()))
        .containsExactly("1", "2", "3");
  }

  @Test
  void alert_whenAttached_knowsItsIncident(FakeRootly fake) {
    var incident = fake.add("incidents", Map.of("title", "Down"));
    var alert = rootly.alerts().create(AlertInput.builder().summary("Disk full").build());

    rootly.alerts().attach(incident, alert.id());

    assertThat(rootly.alerts().ofIncident(incident).get(0).incidents().get(0).title())
        .contains("Down");
  }

  @Test
  void domain_isMadeOnce() {
    var domains = rootly.access().verifiedDomains();
    assertThat(domains.ensure("example.com").created()).isTrue();
    assertThat(domains.ensure("example.com").created()).isFalse();
    assertThat(domains.list(PageQuery.all()).stream().map(VerifiedDomain::domain)).hasSize(1);
  }

  @Test
  void apiKey_showsItsTokenOnceAndAgainWhenItIsRotated() {
    var keys = rootly.access().apiKeys();
    var made =
        keys.create(
            ApiKeyInput.builder()
                .name("CI")
                .kind(ApiKeyKind.ORGANIZATION)
                .expiresAt(MONDAY)
                .build());

    var rotated = keys.rotate(made.id(), RotateApiKeyInput.builder().build());

    assertThat(made.token()).isPresent();
    assertThat(rotated.token()).isPresent().isNotEqualTo(made.token());
    assertThat(keys.get(made.id()).additionalProperties()).doesNotContainKey("token");
    assertThat(rootly.access().ipRanges().get().webhooksIpv4()).isNotEmpty();
  }

  @Test
  void payReport_isGeneratedAgain() {
    var reports = rootly.schedules().payReports();
    var report =
        reports.create(
            OnCallPayReportInput.builder()
                .startDate(LocalDate.of(2026, 1, 1))
                .endDate(LocalDate.of(2026, 1, 31))
                .build());

    assertThat(reports.regenerate(report.id()).status()).contains(OnCallPayReportStatus.GENERATED);
  }
}
