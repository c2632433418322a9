package consumer;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.proxy.ConnectionEnd;
import dev.trivet.testkit.proxy.FaultProxy;
import dev.trivet.testkit.proxy.WireFault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakesExtension.class)
class OnboardingTest {

  @Test
  void rollbar_isOnboarded(FakeRollbar fake) {
    assertEquals("Payments", Onboarding.rollbar(fake.baseUrl(), fake.token()));
  }

  @Test
  void rootly_isOnboarded(FakeRootly fake) {
    assertEquals("#123456", Onboarding.rootly(fake.baseUrl(), fake.token()));
  }

  @Test
  void honeybadger_isOnboarded(FakeHoneybadger fake) {
    assertEquals("honeybadger.teams.get", Onboarding.honeybadger(fake.baseUrl(), fake.token()));
  }

  /** Jackson is inside a value when the connection ends. */
  @Test
  void response_whenItBreaksOff_isAnApiException(FakeRootly fake) {
    try (var proxy = FaultProxy.start(fake);
        var rootly =
            RootlyClient.builder()
                .baseUrl(proxy.baseUrl())
                .apiKey(fake.token())
                .maxAttempts(1)
                .build()) {
      proxy.next(1, WireFault.cutResponse(40, ConnectionEnd.RST));

      assertThrows(ApiConnectionException.class, () -> rootly.teams().list().toList());
    }
  }

  /** Versions of Jackson differ in what they leave in the place of the odd one. */
  @Test
  void response_whenOneElementIsOdd_keepsTheOthers(FakeRootly fake) {
    fake.server()
        .stubFor(
            get(anyUrl())
                .willReturn(
                    okJson(
                        """
                        {"data": {"id": "1", "type": "groups", "attributes": {"name": "Payments",
                        "notify_emails": ["ada@example.com", {"odd": 1}, "bob@example.com"]}}}
                        """)));
    try (var rootly = RootlyClient.builder().baseUrl(fake.baseUrl()).apiKey(fake.token()).build()) {
      var team = rootly.teams().get("1");

      assertEquals(List.of("ada@example.com", "bob@example.com"), team.notifyEmails());
      assertEquals("Payments", team.name().orElseThrow());
    }
  }
}
