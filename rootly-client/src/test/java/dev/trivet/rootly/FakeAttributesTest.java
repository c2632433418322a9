package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.json.Patch;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.rootly.access.StoredSecretInput;
import dev.trivet.rootly.incidents.IncidentInput;
import dev.trivet.rootly.incidentsetup.CauseInput;
import dev.trivet.rootly.schedules.BusinessHoursInput;
import dev.trivet.rootly.schedules.ScheduleInput;
import dev.trivet.rootly.teams.ScheduleOverridePolicy;
import dev.trivet.rootly.teams.TeamInput;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attributes that are newer than the last complete document, from the input to the next read. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class FakeAttributesTest {

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
  void publicDescription_isChangedAndCleared() {
    var causes = rootly.incidentSetup().causes();
    var made =
        causes.create(CauseInput.builder().name("Deploy").publicDescription("A release").build());
    assertThat(made.publicDescription()).contains("A release");

    causes.update(made.id(), CauseInput.builder().publicDescription("A new release").build());
    assertThat(causes.get(made.id()).publicDescription()).contains("A new release");

    causes.update(made.id(), CauseInput.builder().publicDescription(Patch.clear()).build());
    assertThat(causes.get(made.id()).publicDescription()).isEmpty();
  }

  @Test
  void ownersOfASecret_areTeamsThatExist(FakeRootly fake) {
    var secrets = rootly.access().secrets();
    var first = fake.addTeam("SRE");
    var second = fake.addTeam("Payments");
    var made =
        secrets.create(
            StoredSecretInput.builder()
                .name("pager")
                .secret("fake-secret")
                .hashicorpVaultVersion(2)
                .ownerGroupIds(List.of(first))
                .build());
    assertThat(made.ownerGroupIds()).containsExactly(first);
    assertThat(made.hashicorpVaultVersion()).contains(2);

    var owners = StoredSecretInput.builder().name("pager").ownerGroupIds(List.of(second, first));
    assertThat(secrets.update(made.id(), owners.build()).ownerGroupIds())
        .containsExactly(second, first);

    var unknown = owners.ownerGroupIds(List.of("no-team")).build();
    assertThatThrownBy(() -> secrets.update(made.id(), unknown))
        .isInstanceOf(NotFoundException.class);
    assertThat(secrets.get(made.id()).ownerGroupIds()).containsExactly(second, first);
  }

  @Test
  void businessHoursOfASchedule_areInItsTimeZone(FakeRootly fake) {
    var schedules = rootly.schedules();
    var made =
        schedules.create(
            ScheduleInput.builder()
                .name("Days")
                .ownerUserId(fake.addUser("ada@example.com", "Ada Lovelace"))
                .timeZone("Europe/Berlin")
                .businessHours(new BusinessHoursInput("09:00", "17:00", false))
                .build());
    assertThat(made.timeZone()).contains("Europe/Berlin");

    var longer = new BusinessHoursInput("08:00", "20:00", true);
    schedules.update(made.id(), ScheduleInput.builder().businessHours(longer).build());

    var changed = schedules.get(made.id());
    assertThat(changed.timeZone()).contains("Europe/Berlin");
    assertThat(changed.businessHours())
        .hasValueSatisfying(
            hours -> {
              assertThat(hours.startTime()).contains("08:00");
              assertThat(hours.endTime()).contains("20:00");
              assertThat(hours.includeWeekends()).contains(true);
            });
  }

  @Test
  void issueOfAnIncident_isKept() {
    var incidents = rootly.incidents();
    var made =
        incidents.create(
            IncidentInput.builder().title("Checkout is down").linearIssueId("i-1").build());
    assertThat(made.linearIssueId()).contains("i-1");

    incidents.update(
        made.id(),
        IncidentInput.builder()
            .linearIssueKey("OPS-7")
            .linearIssueUrl("https://issues.example.com/OPS-7")
            .build());

    var changed = incidents.get(made.id());
    assertThat(changed.linearIssueId()).contains("i-1");
    assertThat(changed.linearIssueKey()).contains("OPS-7");
    assertThat(changed.linearIssueUrl()).contains("https://issues.example.com/OPS-7");
  }

  @Test
  void team_knowsWhoOverridesAndItsGroup_butNotTheExternalOne() {
    var made =
        rootly
            .teams()
            .create(
                TeamInput.builder()
                    .name("SRE")
                    .publicDescription("Keeps it running")
                    .scimGroupId("g-1")
                    .scimGroupExternalId("ext-1")
                    .build());
    assertThat(made.publicDescription()).contains("Keeps it running");
    assertThat(made.scheduleOverridePolicy()).isEmpty();

    var policy = ScheduleOverridePolicy.MEMBERS;
    rootly.teams().update(made.id(), TeamInput.builder().scheduleOverridePolicy(policy).build());

    var changed = rootly.teams().get(made.id());
    assertThat(changed.scheduleOverridePolicy()).contains(policy);
    assertThat(changed.scimGroupId()).contains("g-1");
    assertThat(changed.additionalProperties()).doesNotContainKey("scim_group_external_id");
  }
}
