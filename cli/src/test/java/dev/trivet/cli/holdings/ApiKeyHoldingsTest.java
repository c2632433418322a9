package dev.trivet.cli.holdings;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.text.Progress;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.time.VirtualTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deleted key is gone for good, so a response that leaves a doubt deletes none. */
class ApiKeyHoldingsTest {

  private final FakeRootly fake = FakeRootly.start();
  private final long grace = fake.addUser("grace@example.com", "Grace Hopper");
  private final long ada = fake.addUser("ada@example.com", "Ada Lovelace");

  @AfterEach
  void stop() {
    fake.close();
  }

  private Optional<Holding> found() {
    var time = new VirtualTime();
    var parties = new Parties(new Email("ada@example.com"), Optional.empty());
    try (var client = RootlyClient.builder().baseUrl(fake.baseUrl()).apiKey(fake.token()).build()) {
      var look = RootlyLook.of(client, parties, time.instant(), Progress.none()).orElseThrow();
      return new ApiKeyHoldings(look).find().stream().findFirst();
    }
  }

  private void respond(String path, String json) {
    fake.server().stubFor(get(urlPathEqualTo(path)).atPriority(1).willReturn(okJson(json)));
  }

  private void respondWithKey(String kind, String creator) {
    var relationships =
        creator.isEmpty()
            ? "{}"
            : """
              {"created_by": {"data": {"id": "%s", "type": "users"}}}
              """
                .formatted(creator);
    respond(
        "/v1/api_keys",
        """
        {"data": [{"id": "k", "type": "api_keys", "attributes": {"name": "laptop", "kind": "%s"},
                   "relationships": %s}],
         "links": {}, "meta": {}}
        """
            .formatted(kind, relationships));
  }

  @Test
  void find_whenTheKeyIsPersonal_removesIt() {
    respondWithKey("personal", Long.toString(ada));

    assertThat(found().map(Holding::decision)).hasValue(Holding.Decision.REMOVE);
  }

  @Test
  void find_whenTheFilterIsIgnored_passesOverKeysOfOthers() {
    respondWithKey("personal", Long.toString(grace));

    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"personal, '', does not say whose", "team, ada, others use it too"})
  void find_whenTheKeyMayBeNeededByOthers_leavesItToPeople(
      String kind, String creator, String reason) {
    respondWithKey(kind, creator.isEmpty() ? "" : Long.toString(ada));

    var holding = found().orElseThrow();
    assertThat(holding.decision()).isEqualTo(Holding.Decision.BY_HAND);
    assertThat(holding.reason()).contains(reason);
  }

  @Test
  void find_whenThisProgramMayUseTheKey_leavesItToPeople() {
    respondWithKey("personal", Long.toString(ada));
    respond(
        "/v1/users/me",
        """
        {"data": {"id": "%d", "type": "users", "attributes": {}}}
        """
            .formatted(ada));

    var holding = found().orElseThrow();
    assertThat(holding.decision()).isEqualTo(Holding.Decision.BY_HAND);
    assertThat(holding.reason()).contains("this program may be using it");
  }
}
