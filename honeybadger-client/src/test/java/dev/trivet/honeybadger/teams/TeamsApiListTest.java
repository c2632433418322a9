package dev.trivet.honeybadger.teams;

import static dev.trivet.honeybadger.teams.TeamSamples.THOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.AuthenticationException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.FakeClients;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of teams: what is read, page by page, and what is refused. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class TeamsApiListTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void list_whenAsInTheDocumentation_isReadFieldByField() {
    API.respond(200, Api.fixture("teams/team-list.json"));
    try (var client = API.client()) {
      assertThat(client.teams().list())
          .containsExactly(
              Team.builder()
                  .id(1)
                  .name("The Avengers")
                  .createdAt(Instant.parse("2013-01-11T15:40:35Z"))
                  .owner(THOR)
                  .build(),
              Team.builder().id(2).name("Platform").accountId("100").build());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "'odd'", "''", "true", "{}", "[]", "[1]", "{'x':1}"})
  void list_whenAnIdIsUnusable_leavesOutThatElementAlone(String id) {
    API.respond(
        200,
        """
        [{"id":1},{"id":%s,"name":"x"},{"id":3}]"""
            .formatted(id.replace('\'', '"')));
    try (var client = API.client()) {
      var page = client.teams().list().pages().iterator().next();
      assertThat(page.items()).extracting(Team::id).containsExactly(1L, 3L);
      assertThat(page.unreadable()).isEqualTo(1);
    }
  }

  @Test
  void list_whenThereAreManyPages_isWalkedToTheEnd(FakeHoneybadger fake, VirtualTime time) {
    fake.pageSize(3);
    fake.faults().linksToOtherHost(true);
    fake.addAccount("other", "boss@example.com", "Boss");
    IntStream.range(0, 10).forEach(i -> fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "team" + i));
    fake.addTeam("other", "not mine");
    try (var client = FakeClients.client(fake, time)) {
      assertThat(client.teams().list().toList()).hasSize(11);
      assertThat(
              client
                  .teams()
                  .list(TeamQuery.all().accountId(FakeHoneybadger.FIRST_ACCOUNT))
                  .stream())
          .extracting(team -> team.name().orElse(""))
          .isEqualTo(IntStream.range(0, 10).mapToObj(i -> "team" + i).toList());
    }
  }

  @Test
  void list_whenDrained_isEmpty(FakeHoneybadger fake, VirtualTime time) {
    fake.pageSize(2);
    IntStream.range(0, 7).forEach(i -> fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "team" + i));
    try (var client = FakeClients.client(fake, time)) {
      assertThat(client.teams().list().drain(team -> client.teams().delete(team.id())))
          .isEqualTo(7);
      assertThat(client.teams().list().toList()).isEmpty();
    }
  }

  @Test
  void list_whenTheTokenIsUnknown_isRefused(FakeHoneybadger fake, VirtualTime time) {
    try (var stranger = FakeClients.builder(fake, time).authToken("somebody-else").build()) {
      assertThatThrownBy(() -> stranger.teams().list().toList())
          .isInstanceOf(AuthenticationException.class)
          .hasMessage("honeybadger.teams.list GET teams -> 401: Invalid API token");
    }
  }

  @Test
  void list_whenTheLimitIsUsedUp_isNotTakenForAMissingRight(
      FakeHoneybadger fake, VirtualTime time) {
    fake.limits().allow(1, Duration.ofHours(1));
    try (var client = FakeClients.client(fake, time)) {
      assertThat(client.teams().list().toList()).isEmpty();
      assertThatThrownBy(() -> client.teams().list().toList())
          .isInstanceOf(RateLimitedException.class)
          .isNotInstanceOf(PermissionException.class);
    }
  }
}
