package dev.trivet.rootly.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.rootly.access.ApiKeyQuery;
import dev.trivet.rootly.alerts.AlertFieldValueInput;
import dev.trivet.rootly.alerts.AlertInput;
import dev.trivet.rootly.alerts.AlertLabel;
import dev.trivet.rootly.alerts.AlertNotificationTarget;
import dev.trivet.rootly.alerts.AlertRouteRuleInput;
import dev.trivet.rootly.alerts.AlertSourceSettingsInput;
import dev.trivet.rootly.alerts.AlertTargetInput;
import dev.trivet.rootly.alerts.AlertTargetType;
import dev.trivet.rootly.escalations.EscalationLevelTargetInput;
import dev.trivet.rootly.escalations.EscalationLevelTargetType;
import dev.trivet.rootly.escalations.HeartbeatInput;
import dev.trivet.rootly.incidents.IncidentInput;
import dev.trivet.rootly.incidents.RoleAssignmentInput;
import dev.trivet.rootly.incidents.SubscribersInput;
import dev.trivet.rootly.schedules.ActiveTime;
import dev.trivet.rootly.schedules.Handoff;
import dev.trivet.rootly.schedules.MemberType;
import dev.trivet.rootly.schedules.OnCallPayReportInput;
import dev.trivet.rootly.schedules.OnCallShadowInput;
import dev.trivet.rootly.schedules.OverrideShiftInput;
import dev.trivet.rootly.schedules.RotationInput;
import dev.trivet.rootly.schedules.RotationMember;
import dev.trivet.rootly.schedules.ShiftCoverageRequestInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** IDs of another kind where a user is to be named by a text. */
class InputChecksTest {

  private static final Map<String, Function<String, Object>> PLACES =
      Map.of(
          "IncidentInput.builder().userId(..)",
          id -> IncidentInput.builder().userId(id).build(),
          "RoleAssignmentInput.builder().userId(..)",
          id -> RoleAssignmentInput.builder().userId(id).build(),
          "SubscribersInput.builder().userIds(..)",
          id -> SubscribersInput.builder().userIds(List.of("7", id)).build(),
          "ApiKeyQuery.userId(..)",
          id -> ApiKeyQuery.all().userId(id),
          "RotationMember(memberId)",
          id -> new RotationMember(MemberType.USER, id, null),
          "OnCallShadowInput.builder().shadowableId(..)",
          id ->
              OnCallShadowInput.builder().shadowableType(MemberType.USER).shadowableId(id).build(),
          "EscalationLevelTargetInput.builder().id(..)",
          id ->
              EscalationLevelTargetInput.builder()
                  .type(EscalationLevelTargetType.USER)
                  .id(id)
                  .build(),
          "HeartbeatInput.builder().notificationTargetId(..)",
          id ->
              HeartbeatInput.builder()
                  .notificationTargetType(AlertTargetType.USER)
                  .notificationTargetId(id)
                  .build(),
          "AlertInput.builder().notificationTargetId(..)",
          id ->
              AlertInput.builder()
                  .notificationTargetType(AlertTargetType.USER)
                  .notificationTargetId(id)
                  .build(),
          "AlertSourceSettingsInput.builder().notificationTargetId(..)",
          id ->
              AlertSourceSettingsInput.builder()
                  .notificationTargetType(AlertTargetType.USER)
                  .notificationTargetId(id)
                  .build());

  @ParameterizedTest
  @ValueSource(strings = {"3f1d9a52-6b1e-4c0e-9d0b-2a4f5c6d7e8f", "ada@example.com", "-7", "", "٧"})
  void input_whenAnotherIdStandsForAUser_isRefused(String id) {
    PLACES.forEach(
        (method, place) ->
            assertThatIllegalArgumentException()
                .as(method)
                .isThrownBy(() -> place.apply(id))
                .withMessage(method + ": the ID of a user is a number"));
  }

  @Test
  void input_whenItIsTheIdOfAUser_isTaken() {
    PLACES.values().forEach(place -> assertThat(place.apply("4711")).isNotNull());
  }

  @Test
  void input_whenTheTargetIsNoUser_takesAnyId() {
    var target =
        AlertNotificationTarget.builder().type(AlertTargetType.SERVICE).id("payments").build();

    assertThat(target.id()).contains("payments");
    assertThat(RotationMember.schedule("nights").memberId()).isEqualTo("nights");
    assertThat(
            EscalationLevelTargetInput.builder()
                .type(EscalationLevelTargetType.SLACK_CHANNEL)
                .id("C0123")
                .build()
                .id())
        .contains("C0123");
  }

  @Test
  void part_whenItLacksSomething_isRefusedByItsBuilder() {
    var key = AlertLabel.builder().key("team").build();
    var part = ActiveTime.builder().startTime("09:00").build();
    Map<String, ThrowingCallable> parts =
        Map.of(
            "AlertTargetInput.builder().targetId(..)",
            () -> AlertTargetInput.builder().targetType(AlertTargetType.GROUP).build(),
            "AlertRouteRuleInput.builder().name(..)",
            () -> AlertRouteRuleInput.builder().build(),
            "AlertFieldValueInput.builder().value(..)",
            () -> AlertFieldValueInput.builder().alertFieldId("f").build(),
            "EscalationLevelTargetInput.builder().type(..)",
            () -> EscalationLevelTargetInput.builder().id("s").build(),
            "AlertLabel.builder().value(..)",
            () -> AlertInput.builder().labels(List.of(key)).build(),
            "ActiveTime.builder().endTime(..)",
            () -> RotationInput.builder().activeTimeAttributes(List.of(part)).build(),
            "Handoff.builder().handoffTime(..)",
            () ->
                RotationInput.builder()
                    .scheduleRotationableAttributes(Handoff.builder().build())
                    .build());

    parts.forEach(
        (method, build) ->
            assertThatIllegalArgumentException()
                .isThrownBy(build)
                .withMessage(method + ": it is needed"));
  }

  @Test
  void input_whenItEndsBeforeItStarts_isRefusedByItsBuilder() {
    var late = Instant.parse("2026-01-02T00:00:00Z");
    var early = late.minusMillis(1);
    Map<String, ThrowingCallable> inputs =
        Map.of(
            "OverrideShiftInput.builder().endsAt(..)",
            () -> OverrideShiftInput.builder().startsAt(late).endsAt(early).build(),
            "OnCallShadowInput.builder().endsAt(..)",
            () -> OnCallShadowInput.builder().startsAt(late).endsAt(early).build(),
            "ShiftCoverageRequestInput.builder().endsAt(..)",
            () -> ShiftCoverageRequestInput.builder().startsAt(late).endsAt(early).build(),
            "OnCallPayReportInput.builder().endDate(..)",
            () ->
                OnCallPayReportInput.builder()
                    .startDate(LocalDate.of(2026, 1, 2))
                    .endDate(LocalDate.of(2026, 1, 1))
                    .build(),
            "RotationInput.builder().endTime(..)",
            () -> RotationInput.builder().startTime(late).endTime(early).build(),
            "IncidentInput.builder().scheduledUntil(..)",
            () -> IncidentInput.builder().scheduledFor(late).scheduledUntil(early).build());

    inputs.forEach(
        (method, build) ->
            assertThatIllegalArgumentException()
                .isThrownBy(build)
                .withMessage(method + ": it is before the start"));
    assertThat(OverrideShiftInput.builder().startsAt(late).endsAt(late).build()).isNotNull();
  }
}
