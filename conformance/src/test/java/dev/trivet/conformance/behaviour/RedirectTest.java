package dev.trivet.conformance.behaviour;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.conformance.service.FakeFixture;
import dev.trivet.conformance.service.FakeFixtureExtension;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Service;
import dev.trivet.core.error.ApiStatusException;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Redirects are followed by reads within the origin, and the token goes nowhere else. */
@Timeout(60)
class RedirectTest {

  private static final List<Integer> STATUSES = List.of(301, 302, 303, 307, 308);

  @RegisterExtension static final FakeFixtureExtension FIXTURES = new FakeFixtureExtension();
  @RegisterExtension static final PlainServer STRANGER = new PlainServer();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void read_whenRedirectedInsideTheOrigin_arrivesWithTheToken(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    var id = client.create("moved");
    var there = pathOf(fixture, id);

    for (int status : STATUSES) {
      redirect(fixture, "/.*old", status, there);
      redirect(fixture, ".*/4711", status, "/elsewhere/old");
      assertThat(client.get("4711")).as("status %s", status).isEqualTo("moved");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void read_whenRedirectedElsewhere_failsAndTheTokenStaysHome(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    var port = STRANGER.port();
    STRANGER.respond(ok());

    for (int status : STATUSES) {
      for (var target :
          List.of(
              STRANGER.origin() + "/here",
              "//127.0.0.1:" + port + "/here",
              "http://localhost:" + port,
              "https://127.0.0.1:" + fixture.fake().server().port() + "/tls",
              "http://somebody@127.0.0.1:" + port + "/here")) {
        redirect(fixture, ".*/4711", status, target);
        var failure = catchThrowableOfType(ApiStatusException.class, () -> client.get("4711"));
        assertThat(failure).as("%s to %s", status, target).isNotNull();
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure).hasMessageContaining("a redirect that is not followed");
        assertThat(failure.getMessage()).doesNotContain("127.0.0.1").doesNotContain("here");
      }
    }
    assertThat(STRANGER.requests()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void write_whenRedirected_isNotSentAgain(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    fixture
        .fake()
        .server()
        .stubFor(
            any(urlPathMatching("/.*"))
                .willReturn(aResponse().withStatus(307).withHeader("Location", "/again")));

    for (var method : List.of("POST", "PUT", "DELETE")) {
      fixture.fake().server().resetRequests();
      var failure = catchThrowableOfType(ApiStatusException.class, () -> client.call(method, "1"));
      assertThat(failure.status()).isEqualTo(307);
      assertThat(fixture.received()).as(method).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void read_whenRedirectedForEver_fails(Service service) {
    var fixture = FIXTURES.of(service);
    redirect(fixture, "/.*", 302, "/round");

    var failure =
        catchThrowableOfType(ApiStatusException.class, () -> fixture.client().get("4711"));

    assertThat(failure.status()).isEqualTo(302);
    assertThat(fixture.received()).isLessThan(20);
  }

  private static void redirect(FakeFixture fixture, String from, int status, String to) {
    fixture
        .fake()
        .server()
        .stubFor(
            any(urlPathMatching(from))
                .willReturn(aResponse().withStatus(status).withHeader("Location", to)));
  }

  /** Where the fake has a team, as seen from a request for it. */
  private static String pathOf(FakeFixture fixture, String id) {
    fixture.client().get(id);
    var requests = fixture.fake().requests();
    return requests.get(requests.size() - 1).getUrl().split("\\?", 2)[0];
  }
}
