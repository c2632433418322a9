package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.rootly.access.AuditQuery;
import dev.trivet.rootly.ai.ChatOptions;
import dev.trivet.rootly.ai.ChatRole;
import dev.trivet.rootly.alerts.AlertAcknowledgment;
import dev.trivet.rootly.alerts.AlertConfigurationInput;
import dev.trivet.rootly.alerts.AlertReceiptState;
import dev.trivet.rootly.alerts.AlertRouteInput;
import dev.trivet.rootly.alerts.AlertRoutePatch;
import dev.trivet.rootly.alerts.AlertRouteRulePatch;
import dev.trivet.rootly.dashboards.PulseInput;
import dev.trivet.rootly.dashboards.PulseQuery;
import dev.trivet.rootly.escalations.PhoneCountry;
import dev.trivet.rootly.escalations.PhoneNumberType;
import dev.trivet.rootly.incidents.IncidentInput;
import dev.trivet.rootly.incidents.MeetingRecordingPlatform;
import dev.trivet.rootly.incidents.MeetingRecordingQuery;
import dev.trivet.rootly.incidents.MeetingRecordingStatus;
import dev.trivet.rootly.incidents.RecordingSessionInput;
import dev.trivet.rootly.incidents.SubscribersInput;
import dev.trivet.rootly.integrations.EdgeConnectorActionInput;
import dev.trivet.rootly.integrations.EdgeConnectorActionType;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.schedules.ShiftCoverageRequestInput;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is no regular collection, against the fake: the client reads what the fake makes of it. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class FakeSpecialsTest {

  private final FakeRootly fake;
  private RootlyClient rootly;
  private long ada;

  FakeSpecialsTest(FakeRootly fake) {
    this.fake = fake;
  }

  @BeforeEach
  void connect() {
    rootly =
        RootlyClient.builder()
            .baseUrl(fake.baseUrl())
            .apiKey(fake.token())
            .configure(c -> c.rateLimiter(RateLimiters.separate()))
            .build();
    ada = fake.addUser("ada@example.com", "Ada Lovelace");
  }

  @AfterEach
  void disconnect() {
    rootly.close();
  }

  private String incident() {
    return rootly.incidents().create(IncidentInput.builder().title("Down").build()).id();
  }

  @Test
  void recording_ofAnIncident_isFollowedToItsEnd() {
    var recordings = rootly.incidents().meetingRecordings();
    var incident = incident();
    var id = recordings.create(incident, MeetingRecordingPlatform.ZOOM).id();

    recordings.pause(id);
    recordings.resume(id);
    assertThat(recordings.stop(id).status()).contains(MeetingRecordingStatus.COMPLETED);
    assertThat(recordings.list(incident)).hasSize(1);
    assertThat(recordings.listAll(MeetingRecordingQuery.all())).hasSize(1);
    assertThat(recordings.get(id, Include.TRANSCRIPT).transcript()).isEmpty();
    assertThat(recordings.deleteVideo(id).videoUrl()).isEmpty();
    recordings.delete(id);

    var session = recordings.startSession(RecordingSessionInput.builder().build());
    var started = session.meetingRecordingId().orElseThrow();
    assertThat(recordings.leave(started).status()).contains(MeetingRecordingStatus.ANALYZING);
    recordings.deleteSession(started);
    assertThatThrownBy(() -> recordings.get(started)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void subscribers_areIncludedOnDemand() {
    var id = incident();
    var people = SubscribersInput.builder().userIds(List.of(Long.toString(ada))).build();

    rootly.incidents().addSubscribers(id, people);

    assertThat(rootly.incidents().get(id, Include.SUBSCRIBERS).relationships().refs("subscribers"))
        .hasSize(1);
    assertThat(rootly.incidents().removeSubscribers(id, people).relationships().refs("subscribers"))
        .isEmpty();
  }

  @Test
  void coverage_isAskedForEveryShift() {
    var schedule = fake.add("schedules", Map.of("name", "Days", "owner_user_id", ada));
    fake.add(
        "shifts",
        Map.of(
            "schedule_id",
            schedule,
            "user_id",
            ada,
            "starts_at",
            "2026-01-05T00:00:00Z",
            "ends_at",
            "2026-01-06T00:00:00Z"));
    var requests = rootly.schedules().coverageRequests();

    var asked =
        requests.create(
            schedule,
            ShiftCoverageRequestInput.builder()
                .startsAt(Instant.parse("2026-01-05T12:00:00Z"))
                .endsAt(Instant.parse("2026-01-07T00:00:00Z"))
                .build());

    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).originalShiftUserId()).contains(ada);
    assertThat(asked.get(0).endsAt()).contains(Instant.parse("2026-01-06T00:00:00Z"));
    assertThat(requests.list(schedule)).isEqualTo(asked);
    assertThat(requests.get(asked.get(0).id())).isEqualTo(asked.get(0));
    requests.delete(asked.get(0).id());
    assertThat(requests.list(schedule)).isEmpty();
  }

  @Test
  void alertRoute_isPatchedRuleByRule() {
    var source = fake.add("alert_sources", Map.of("name", "Grafana"));
    var routes = rootly.alerts().routes();
    var id =
        routes
            .create(AlertRouteInput.builder().name("Ops").alertsSourceIds(List.of(source)).build())
            .id();

    routes.patch(id, rules(AlertRouteRulePatch.builder().name("Pages").build()));
    var rule = routes.get(id).rules().get(0).id().orElseThrow();
    routes.patch(id, rules(AlertRouteRulePatch.builder().id(rule).name("Calls").build()));
    assertThat(routes.get(id).rules())
        .extracting(one -> one.name().orElseThrow())
        .containsExactly("Calls");
    routes.patch(id, rules(AlertRouteRulePatch.builder().id(rule).destroy(true).build()));
    assertThat(routes.get(id).rules()).isEmpty();
    assertThat(routes.update(id, AlertRouteInput.builder().enabled(true).build()).enabled())
        .contains(true);
    assertThat(routes.delete(id)).isTrue();
  }

  private static AlertRoutePatch rules(AlertRouteRulePatch rule) {
    return AlertRoutePatch.builder().rules(List.of(rule)).build();
  }

  @Test
  void alertConfiguration_andReceipts_areRead() {
    var configuration = rootly.alerts().configuration();
    var input =
        AlertConfigurationInput.builder()
            .alertAcknowledgment(AlertAcknowledgment.builder().timeoutEnabled(true).build())
            .build();

    assertThat(configuration.update(input)).isEqualTo(configuration.get());
    var receipt = rootly.alerts().receipt(fake.add("receipts", Map.of("state", "pending")));
    assertThat(receipt.state()).contains(AlertReceiptState.PENDING);
  }

  @Test
  void people_areReachedAndVerified() {
    assertThat(rootly.users().current().email()).contains("ada@example.com");
    var address =
        fake.add("user_email_addresses", Map.of("user_id", ada, "email", "a@example.org"));
    var number = fake.add("user_phone_numbers", Map.of("user_id", ada, "phone", "+12025550101"));
    var addresses = rootly.users().emailAddresses();

    addresses.resendVerification(address);
    addresses.verify(address, fake.verificationToken(address));
    assertThatThrownBy(() -> addresses.resendVerification(address))
        .isInstanceOf(ValidationException.class);
    assertThat(rootly.users().phoneNumbers().verify(number).message()).isPresent();
    assertThat(rootly.users().phoneNumbers().resendVerification(number).message()).isPresent();
    assertThat(
            rootly
                .escalations()
                .liveCallRouters()
                .generatePhoneNumber(PhoneCountry.US, PhoneNumberType.LOCAL)
                .asText())
        .isPresent();
  }

  @Test
  void pulses_andAudits_areFoundByFilter() {
    var api = fake.add("services", Map.of("name", "API"));
    var pulses = rootly.dashboards().pulses();
    pulses.create(PulseInput.builder().summary("Deployed").serviceIds(List.of(api)).build());
    fake.add("audits", Map.of("event", "create", "user_id", ada));

    assertThat(pulses.list(PulseQuery.all().services().is("api"))).hasSize(1);
    assertThat(pulses.list(PulseQuery.all().services().notEq("api"))).isEmpty();
    assertThat(rootly.access().audits().list(AuditQuery.all().userId().is(Long.toString(ada))))
        .hasSize(1);
  }

  @Test
  void actions_ofAnEdgeConnector_areWritten() {
    var actions = rootly.integrations().edgeConnectorActions();
    var connector = fake.add("edge_connectors", Map.of("name", "Edge"));
    var input = EdgeConnectorActionInput.of("Restart", EdgeConnectorActionType.SCRIPT);

    var action = actions.create(connector, input);

    assertThat(actions.list(connector)).containsExactly(action);
    assertThat(actions.update(connector, action.id(), input).name()).contains("Restart");
    actions.delete(connector, action.id());
    assertThat(actions.list(connector)).isEmpty();
  }

  @Test
  void chat_goesOnInItsSession() {
    var chat = rootly.ai().chat();
    var session = chat.send("Hello").sessionId().orElseThrow();
    chat.send("Again", ChatOptions.session(session));

    assertThat(chat.messages(session).pages()).isNotEmpty();
    assertThat(chat.messages(session))
        .extracting(message -> message.role().orElseThrow())
        .containsExactly(ChatRole.USER, ChatRole.ASSISTANT, ChatRole.USER, ChatRole.ASSISTANT);
    chat.delete(session);
    assertThatThrownBy(() -> chat.messages(session).toList()).isInstanceOf(NotFoundException.class);
  }

  @Test
  void checklists_areTriggered() {
    fake.add("services", Map.of("name", "API"));
    var template =
        fake.add(
            "catalog_checklist_templates",
            Map.of("name", "Ready", "catalog_type", "Service", "scope_type", "Team"));

    rootly.catalog().checklistTemplates().trigger(template);

    assertThat(rootly.catalog().entityChecklists().list()).hasSize(1);
  }
}
