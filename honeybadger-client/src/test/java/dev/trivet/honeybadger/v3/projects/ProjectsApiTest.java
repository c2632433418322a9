package dev.trivet.honeybadger.v3.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.v3.ErrorDetails;
import dev.trivet.honeybadger.v3.V3;
import dev.trivet.honeybadger.values.Period;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakesExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Projects: what is sent, what is refused, and their life. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class ProjectsApiTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void update_whenAMemberIsCleared_sendsNullForIt() {
    V3.assertSends(
        API,
        """
        PATCH /v3/projects/p1 {"name":"New","user_url":null,"purge_days":30}""",
        c ->
            c.projects()
                .update(
                    "p1",
                    ProjectInput.builder()
                        .name("New")
                        .userUrl(Patch.clear())
                        .purgeDays(30)
                        .build()));
  }

  @Test
  void update_whenAMemberWithADefaultIsCleared_sendsNullForIt() {
    V3.assertSends(
        API,
        """
        PATCH /v3/projects/p1 {"resolve_errors_on_deploy":null,"disable_public_links":null}""",
        c ->
            c.projects()
                .update(
                    "p1",
                    ProjectInput.builder()
                        .resolveErrorsOnDeploy(Patch.clear())
                        .disablePublicLinks(Patch.clear())
                        .build()));
  }

  @Test
  void accountOccurrences_whenAPeriodIsSet_sendItAsTheServiceKnowsIt() {
    API.respond(200, "{\"data\":[]}");
    var month = AccountOccurrenceQuery.all().period(Period.MONTH);
    try (var client = V3.client(API)) {
      assertThat(client.projects().accountOccurrences(month).toList()).isEmpty();
    }
    assertThat(API.request().getUrl()).isEqualTo("/v3/projects/occurrences?period=month");
  }

  @Test
  void update_whenTheTeamIsSet_sendsNothing() {
    V3.assertRefusesUnsent(
        API,
        "honeybadger-v3.projects.update",
        c -> c.projects().update("p1", ProjectInput.builder().teamId("t1").build()));
  }

  @Test
  void project_whenCreatedChangedAndDeleted_isSeenSoByTheNextRead(FakeHoneybadgerV3 fake) {
    try (var client = V3.client(fake)) {
      var project = V3.project(client);
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
  }

  @Test
  void delete_whenTheScopeIsMissing_isRefusedWithItsName(FakeHoneybadgerV3 fake) {
    try (var client = V3.client(fake);
        var reader = V3.client(fake, fake.scopedToken("faults:read"))) {
      var project = V3.project(client);
      var refused =
          catchThrowableOfType(
              PermissionException.class, () -> reader.projects().delete(project.id()));
      assertThat(ErrorDetails.of(refused).requiredScope()).contains("projects:write");
    }
  }
}
