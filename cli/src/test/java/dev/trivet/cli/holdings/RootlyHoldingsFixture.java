package dev.trivet.cli.holdings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.text.Progress;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.time.VirtualTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** A fake of Rootly with Ada, who leaves, and Grace. */
abstract class RootlyHoldingsFixture {

  final VirtualTime time = new VirtualTime();
  final FakeRootly fake = FakeRootly.start(options -> options.clock(time));
  final long ada = fake.addUser("Ada@example.com", "Ada Lovelace");
  final long grace = fake.addUser("grace@example.com", "Grace Hopper");
  final RootlyClient client =
      RootlyClient.builder().baseUrl(fake.baseUrl()).apiKey(fake.token()).build();

  @AfterEach
  void stop() {
    client.close();
    fake.close();
  }

  final RootlyLook look(String... successor) {
    var heir = List.of(successor).stream().map(Email::new).findFirst();
    var parties = new Parties(new Email("ada@example.com"), heir);
    return RootlyLook.of(client, parties, time.instant(), Progress.none()).orElseThrow();
  }

  static boolean change(List<Holding> found) {
    assertThat(found).hasSize(1);
    return found.get(0).change().carryOut();
  }
}
