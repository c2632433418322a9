package dev.trivet.honeybadger.v3.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.error.ValidationException;
import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.v3.V3;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakesExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Environments of projects, one by one and many at once. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class EnvironmentsApiTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void bulkUpdate_whenCalled_namesTheEnvironments() {
    V3.assertSends(
        API,
        """
        PATCH /v3/projects/p1/environments/bulk_update \
        {"environment_ids":["e1"],"notifications":false}""",
        c -> c.projects().environments().bulkUpdate("p1", List.of("e1"), false));
  }

  @Test
  void update_whenAMemberIsCleared_sendsNullForIt() {
    V3.assertSends(
        API,
        """
        PATCH /v3/projects/p1/environments/e1 {"notifications":null}""",
        c ->
            c.projects()
                .environments()
                .update(
                    "p1", "e1", EnvironmentInput.builder().notifications(Patch.clear()).build()));
  }

  @Test
  void bulkDelete_whenThereIsNoEnvironment_sendsNothing() {
    V3.assertRefusesUnsent(
        API,
        "honeybadger-v3.environments.bulkDelete",
        c -> c.projects().environments().bulkDelete("p1", List.of()));
  }

  @Test
  void create_whenTheNameIsTaken_isRefused(FakeHoneybadgerV3 fake) {
    var input = EnvironmentInput.builder().name("qa").build();
    try (var client = V3.client(fake)) {
      var project = V3.project(client).id();
      var environments = client.projects().environments();
      environments.create(project, input);
      var refused =
          catchThrowableOfType(
              ValidationException.class, () -> environments.create(project, input));
      assertThat(refused.fieldErrors()).containsKey("name");
    }
  }

  @Test
  void bulkUpdate_whenDone_isSeenByTheNextRead(FakeHoneybadgerV3 fake) {
    try (var client = V3.client(fake)) {
      var project = V3.project(client).id();
      var environments = client.projects().environments();
      var created = environments.create(project, EnvironmentInput.builder().name("qa").build());
      assertThat(environments.bulkUpdate(project, List.of(created.id()), false).count())
          .contains(1);
      assertThat(environments.get(project, created.id()).notifications()).contains(false);
    }
  }
}
