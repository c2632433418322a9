package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.conformance.service.FakeFixture;
import dev.trivet.conformance.service.FakeFixtureExtension;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Teams;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.testkit.proxy.FaultProxy;
import java.time.Duration;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fake that is reset is a new service to the rate limiter that all clients of this JVM share,
 * whatever lives longer than one test: nothing, the fake, the client, or both.
 */
@Timeout(60)
class ResetFakeTest {

  @RegisterExtension static final FakeFixtureExtension FIXTURES = new FakeFixtureExtension();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void reset_whenAnotherClientComesWithTheSameToken_doesNotHoldItBack(Service service) {
    var fixture = FIXTURES.of(service);
    var token = fixture.fake().token();
    useUp(fixture, client(fixture, token));

    fixture.fake().reset();

    client(fixture, token).create("after the reset");
    client(fixture, fixture.fake().token()).create("with the new token");
  }

  /** As a bean of a context that a framework keeps for all test classes. */
  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void reset_whenTheClientLivesOn_doesNotHoldItBack(Service service) {
    var fixture = FIXTURES.of(service);
    var fixed = client(fixture, fixture.fake().token());
    var asking =
        fixture.client(fixture.fake()::token, config -> config.rateLimiter(RateLimiters.shared()));
    for (int test = 0; test < 3; test++) {
      useUp(fixture, fixed);
      fixture.fake().limits().allow(1, Duration.ofHours(1));

      fixture.fake().reset();

      fixed.create("fixed " + test);
      asking.create("asking " + test);
    }
  }

  /** A fake per test class: the next one may be given the port of the one before. */
  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void newFake_afterOneThatWasUsedUp_isNotHeldBack(Service service) {
    var fixture = FIXTURES.of(service);
    useUp(fixture, client(fixture, fixture.fake().token()));

    try (var next = service.fake(options -> options.clock(fixture.time()))) {
      var client =
          fixture.client(
              next.baseUrl(), next::token, config -> config.rateLimiter(RateLimiters.shared()));
      client.create("in the next class");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void reset_whenAProxyStandsBetween_doesNotHoldItsClientsBack(Service service) {
    var fixture = FIXTURES.of(service);
    var token = fixture.fake().token();
    try (var proxy = FaultProxy.start(fixture.fake())) {
      var client =
          fixture.client(
              proxy.baseUrl(), () -> token, config -> config.rateLimiter(RateLimiters.shared()));
      useUp(fixture, client);

      fixture.fake().reset();

      client.create("after the reset");
    }
  }

  private static Teams client(FakeFixture fixture, String token) {
    return fixture.client(() -> token, config -> config.rateLimiter(RateLimiters.shared()));
  }

  /** Makes calls until one is held back, which shows that the others prove something. */
  private static void useUp(FakeFixture fixture, Teams client) {
    fixture.fake().limits().allow(1, Duration.ofHours(1));
    client.create("the only one");
    var heldBack =
        catchThrowableOfType(RateLimitedException.class, () -> client.create("one too many"));
    assertThat(heldBack.sent()).isFalse();
  }
}
