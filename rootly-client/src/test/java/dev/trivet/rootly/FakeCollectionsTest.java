package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.json.Patch;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.rootly.catalog.OperationalStatus;
import dev.trivet.rootly.catalog.ServiceInput;
import dev.trivet.rootly.communications.StatusPageComponentGroupInput;
import dev.trivet.rootly.communications.StatusPageComponentInput;
import dev.trivet.rootly.communications.StatusPageInput;
import dev.trivet.rootly.communications.StatusPageTeamInput;
import dev.trivet.rootly.incidents.EventServiceInput;
import dev.trivet.rootly.incidents.Incident;
import dev.trivet.rootly.incidents.IncidentEventInput;
import dev.trivet.rootly.incidents.IncidentInput;
import dev.trivet.rootly.incidents.IncidentQuery;
import dev.trivet.rootly.incidents.IncidentStatus;
import dev.trivet.rootly.incidentsetup.SeverityInput;
import dev.trivet.rootly.incidentsetup.SeverityLevel;
import dev.trivet.rootly.incidentsetup.SeverityQuery;
import dev.trivet.rootly.jsonapi.Sort;
import dev.trivet.rootly.schedules.DayLetter;
import dev.trivet.rootly.schedules.Handoff;
import dev.trivet.rootly.schedules.RotationInput;
import dev.trivet.rootly.schedules.RotationType;
import dev.trivet.rootly.schedules.ScheduleInput;
import dev.trivet.rootly.workflows.TriggerParams;
import dev.trivet.rootly.workflows.WorkflowInput;
import dev.trivet.rootly.workflows.WorkflowRunInput;
import dev.trivet.rootly.workflows.WorkflowRunQuery;
import dev.trivet.rootly.workflows.WorkflowTaskInput;
import dev.trivet.rootly.workflows.WorkflowTasks;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Regular collections on the fake: every write is seen by the next read. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class FakeCollectionsTest {

  private RootlyClient rootly;

  @BeforeEach
  void connect(FakeRootly fake) {
    rootly =
        RootlyClient.builder()
            .baseUrl(fake.baseUrl())
            .apiKey(fake.token())
            .configure(c -> c.rateLimiter(RateLimiters.separate()))
            .build();
  }

  @AfterEach
  void disconnect() {
    rootly.close();
  }

  @Test
  void severity_fromItsMakingToItsEnd_isWhatWasWritten() {
    var severities = rootly.incidentSetup().severities();
    var made =
        severities.create(
            SeverityInput.builder()
                .name("SEV1")
                .severity(SeverityLevel.CRITICAL)
                .description("Customers cannot pay")
                .build());
    assertThat(severities.get("sev1")).isEqualTo(made);
    var changed =
        severities.update(
            "sev1", SeverityInput.builder().color("#FFF").description(Patch.clear()).build());
    assertThat(changed.color()).contains("#FFF");
    assertThat(changed.description()).isEmpty();
    severities.create(SeverityInput.of("SEV2"));
    assertThat(severities.list(SeverityQuery.all().name().in("SEV1", "SEV3")))
        .containsExactly(changed);
    assertThat(severities.list(SeverityQuery.all().severity().is(SeverityLevel.LOW))).isEmpty();
    assertThat(severities.list(SeverityQuery.all().sort(Sort.descending("name"))).stream())
        .extracting(severity -> severity.name().orElseThrow())
        .containsExactly("SEV2", "SEV1");
    assertThatThrownBy(() -> severities.create(SeverityInput.of("SEV2")))
        .isInstanceOf(ValidationException.class)
        .hasMessageContaining("Name has already been taken");
    assertThat(severities.ensure(SeverityInput.of(" SEV2")).created()).isFalse();

    severities.delete(made.id());
    assertThatThrownBy(() -> severities.get("sev1")).isInstanceOf(NotFoundException.class);
  }

  @Test
  void rotation_liesInItsSchedule(FakeRootly fake) {
    var owner = fake.addUser("ada@example.com", "Ada Lovelace");
    var schedules = rootly.schedules();
    var rotations = rootly.schedules().rotations();
    var days = schedules.create(ScheduleInput.builder().name("Days").ownerUserId(owner).build());
    var nights =
        schedules.create(ScheduleInput.builder().name("Nights").ownerUserId(owner).build());
    var weekly =
        rotations.create(
            days.id(),
            RotationInput.builder()
                .name("Primary")
                .scheduleRotationableType(RotationType.WEEKLY)
                .scheduleRotationableAttributes(
                    Handoff.builder()
                        .handoffDay(DayLetter.MONDAY.value())
                        .handoffTime("09:00")
                        .build())
                .build());

    assertThat(rotations.list(days.id())).containsExactly(weekly);
    assertThat(rotations.list(nights.id())).isEmpty();
    assertThat(weekly.scheduleId()).contains(days.id());
    assertThat(rotations.get(weekly.id()).scheduleRotationableAttributes())
        .hasValueSatisfying(handoff -> assertThat(handoff.handoffTime()).contains("09:00"));
  }

  @Test
  void incident_isDeclaredOnceForAKey_andFollowedToItsEnd() {
    var incidents = rootly.incidents();
    var input = IncidentInput.builder().title("Checkout is down").build();

    var first = incidents.create(input, "job-7");
    var again = incidents.create(input, "job-7");
    var other = incidents.create(input);

    assertThat(again.id()).isEqualTo(first.id()).isNotEqualTo(other.id());
    assertThat(incidents.list(IncidentQuery.all().pageSize(1)))
        .extracting(Incident::id)
        .containsExactlyInAnyOrder(first.id(), other.id());
    var event =
        incidents.events().create(first.id(), IncidentEventInput.builder().event("Seen").build());
    assertThat(incidents.events().list(first.id())).containsExactly(event);
    assertThat(incidents.resolve(first.id(), "rolled back").status())
        .contains(IncidentStatus.RESOLVED);
  }

  @Test
  void eventService_needsItsEventInThePathOnly() {
    var incident = rootly.incidents().create(IncidentInput.builder().title("Down").build());
    var event =
        rootly
            .incidents()
            .events()
            .create(incident.id(), IncidentEventInput.builder().event("Seen").build());
    var service = rootly.catalog().services().create(ServiceInput.of("API"));

    var affected =
        rootly
            .incidents()
            .eventServices()
            .create(
                event.id(),
                EventServiceInput.builder()
                    .serviceId(service.id())
                    .status(OperationalStatus.MAJOR_OUTAGE)
                    .build());

    assertThat(affected.incidentEventId()).contains(event.id());
    assertThat(rootly.catalog().services().ensure(ServiceInput.of("API")).created()).isFalse();
  }

  @Test
  void statusPage_showsComponentsInTheirGroup(FakeRootly fake) {
    var area = rootly.communications();
    var page = area.statusPages().ensure(StatusPageInput.builder().title("Shop").build()).value();
    var web = StatusPageComponentGroupInput.builder().name("Web").build();
    var group = area.statusPageComponentGroups().ensure(page.id(), web).value();
    var input = StatusPageComponentInput.builder().name("Cart");
    var cart =
        area.statusPageComponents()
            .create(page.id(), input.statusPageComponentGroupId(group.id()).build());
    var team = fake.addTeam("SRE");
    var entry = StatusPageTeamInput.builder().groupId(team).build();

    assertThat(area.statusPageComponents().list(page.id())).containsExactly(cart);
    assertThat(area.statusPageComponentGroups().ensure(page.id(), web).created()).isFalse();
    assertThat(area.statusPageTeams().ensure(page.id(), entry).created()).isTrue();
    assertThat(area.statusPageTeams().ensure(page.id(), entry).created()).isFalse();
    area.statusPageComponents().delete(cart.id());
    assertThat(area.statusPageComponents().list(page.id())).isEmpty();
  }

  @Test
  void workflow_withATask_isRun() {
    var workflows = rootly.workflows();
    var workflow =
        workflows
            .ensure(
                WorkflowInput.builder()
                    .name("Tell")
                    .triggerParams(TriggerParams.slackCommand())
                    .build())
            .value();
    var mail = WorkflowTasks.sendEmail(List.of("ops@example.com"), "Down").build();
    var task =
        workflows
            .tasks()
            .create(workflow.id(), WorkflowTaskInput.builder().taskParams(mail).build());

    assertThat(task.taskType()).contains("send_email");
    assertThat(workflow.triggerParams().flatMap(TriggerParams::triggerType)).contains("simple");
    var run = workflows.runs().create(workflow.id(), WorkflowRunInput.builder().build());
    assertThat(workflows.runs().list(workflow.id(), WorkflowRunQuery.all())).containsExactly(run);
  }
}
