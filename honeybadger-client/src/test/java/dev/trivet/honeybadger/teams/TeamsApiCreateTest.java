package dev.trivet.honeybadger.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.FakeClients;
import dev.trivet.honeybadger.values.Person;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a team comes to be, and what is known when that goes wrong. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class TeamsApiCreateTest {

  @RegisterExtension static final Api API = new Api();

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202})
  void create_whenTheStatusIsAny2xx_returnsWhatCame(int status) {
    API.respond(status, "{\"id\":\"7\"}");
    try (var client = API.client()) {
      var team = client.teams().create(TeamInput.of("My team"));
      assertThat(team.id()).isEqualTo(7);
      assertThat(team.name()).isEmpty();
    }
  }

  @Test
  void create_whenTheResponseIsNull_saysThatItMayHaveHappened() {
    API.respond(201, "null");
    try (var client = API.client()) {
      assertThatThrownBy(() -> client.teams().create(TeamInput.of("My team")))
          .isInstanceOfSatisfying(
              ApiDecodeException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue())
          .hasMessageStartingWith("honeybadger.teams.create POST teams -> 201, but its body");
    }
  }

  @Test
  void create_whenInAnAccount_isListedForThatAccount(FakeHoneybadger fake, VirtualTime time) {
    fake.addAccount("K7xmQqN", "boss@example.com", "Boss");
    try (var client = FakeClients.client(fake, time)) {
      var first = client.teams().create(TeamInput.of("first"));
      var second = client.teams().create("K7xmQqN", TeamInput.of("second"));
      assertThat(second.owner().flatMap(Person::name)).contains("Boss");
      assertThat(client.teams().list().toList()).containsExactlyInAnyOrder(first, second);
      assertThat(client.teams().list(TeamQuery.all().accountId("K7xmQqN")).toList())
          .containsExactly(second);
      assertThatThrownBy(() -> client.teams().create("nope", TeamInput.of("x")))
          .isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void create_whenTheResponseIsLost_isNotRepeated(FakeHoneybadger fake, VirtualTime time) {
    fake.faults().cutAfterWrite(1);
    try (var client = FakeClients.client(fake, time)) {
      assertThatThrownBy(() -> client.teams().create(TeamInput.of("once")))
          .isInstanceOfSatisfying(
              ApiConnectionException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());
      assertThat(client.teams().list().stream().flatMap(team -> team.name().stream()))
          .containsExactly("once");
    }
  }

  @Test
  void create_whenRefusedForTheLimit_isRepeatedAfterTheReset(
      FakeHoneybadger fake, VirtualTime time) {
    fake.faults().rateLimited(1, Duration.ofSeconds(20));
    try (var client = FakeClients.client(fake, time)) {
      var created = client.teams().create(TeamInput.of("patient"));
      assertThat(client.teams().list().stream().map(Team::id)).containsExactly(created.id());
      assertThat(time.totalSlept()).isEqualTo(Duration.ofSeconds(20));
    }
  }
}
