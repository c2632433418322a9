package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RedirectTest {

  private static final WireMockServer HOME = TestService.server();
  private static final WireMockServer AWAY = TestService.server();

  private final Transport transport =
      TestService.transport(TestService.url(HOME.port()), new VirtualTime());

  @BeforeEach
  void reset() {
    HOME.resetAll();
    AWAY.resetAll();
    AWAY.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{}")));
  }

  @AfterAll
  static void stop() {
    HOME.stop();
    AWAY.stop();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 308})
  void get_whenRedirectedInsideTheOrigin_followsWithTheToken(int status) {
    HOME.stubFor(redirect("/api/things/1", status, "/api/things/one?x=1"));
    HOME.stubFor(
        get("/api/things/one?x=1")
            .withHeader("X-Token", equalTo(TestService.TOKEN))
            .willReturn(aResponse().withBody("{\"ok\":true}")));

    assertThat(transport.call(TestService.GET, CallInput.path("1")).get("ok"))
        .contains(JsonValue.of(true));
  }

  @Test
  void get_whenRedirectedToAnotherOrigin_failsAndTheTokenStaysHome() {
    HOME.stubFor(
        redirect("/api/things/1", 302, "http://127.0.0.1:" + AWAY.port() + "/api/things/1"));

    var error =
        catchThrowableOfType(
            ApiStatusException.class, () -> transport.call(TestService.GET, CallInput.path("1")));

    AWAY.verify(0, anyRequestedFor(anyUrl()));
    assertThat(error.status()).isEqualTo(302);
    assertThat(error).hasMessageContaining("redirect").hasMessageNotContaining("127.0.0.1");
  }

  @Test
  void get_whenRedirectedForEver_fails() {
    HOME.stubFor(redirect("/api/things/1", 302, "/api/things/1"));

    var error =
        catchThrowableOfType(
            ApiStatusException.class, () -> transport.call(TestService.GET, CallInput.path("1")));

    assertThat(error.status()).isEqualTo(302);
    HOME.verify(6, getRequestedFor(urlEqualTo("/api/things/1")));
  }

  @Test
  void post_whenRedirected_isNotSentAgain() {
    HOME.stubFor(
        post("/api/things")
            .willReturn(aResponse().withStatus(307).withHeader("Location", "/api/other")));

    var error =
        catchThrowableOfType(
            ApiStatusException.class,
            () -> transport.call(TestService.CREATE, CallInput.none().payload(JsonValue.of(1))));

    assertThat(error.status()).isEqualTo(307);
    HOME.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void list_whenLinkNamesAnotherHost_staysHome() {
    HOME.stubFor(
        get("/api/things")
            .willReturn(
                aResponse()
                    .withBody(
                        """
                        {"items":[1],"next":"http://127.0.0.1:%s/api/things?page=2"}"""
                            .formatted(AWAY.port()))));
    HOME.stubFor(get("/api/things?page=2").willReturn(aResponse().withBody("{\"items\":[2]}")));

    assertThat(transport.call(TestService.LIST, CallInput.none()).toList())
        .containsExactly(JsonValue.of(1), JsonValue.of(2));
    AWAY.verify(0, anyRequestedFor(anyUrl()));
  }

  private static com.github.tomakehurst.wiremock.client.MappingBuilder redirect(
      String from, int status, String to) {
    return get(from).willReturn(aResponse().withStatus(status).withHeader("Location", to));
  }
}
