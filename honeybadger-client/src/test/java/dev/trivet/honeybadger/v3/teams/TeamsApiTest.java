package dev.trivet.honeybadger.v3.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.v3.V3;
import dev.trivet.testkit.FakeHoneybadgerV3;
import dev.trivet.testkit.FakesExtension;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists of teams, which come in numbered pages. */
@Timeout(30)
@ExtendWith(FakesExtension.class)
class TeamsApiTest {

  @Test
  void list_whenThereAreManyPages_isWalkedToTheEnd(FakeHoneybadgerV3 fake) {
    fake.pageSize(3);
    try (var client = V3.client(fake)) {
      IntStream.range(0, 7)
          .forEach(i -> client.teams().create(TeamInput.builder().name("T" + i).build()));
      assertThat(client.teams().list().toList()).hasSize(7);
    }
  }
}
