package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.trivet.core.RawRequest;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RawCallTest {

  private static final WireMockServer SERVER = TestService.server();

  private final VirtualTime time = new VirtualTime();
  private final Transport transport = TestService.transport(TestService.url(SERVER.port()), time);

  @BeforeEach
  void reset() {
    SERVER.resetAll();
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"id\":1}")));
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void raw_goesTheSameWay() {
    SERVER.stubFor(
        any(anyUrl()).willReturn(aResponse().withStatus(201).withBody("{\"err\":0,\"x\":[1]}")));

    var response =
        transport
            .raw()
            .send(
                RawRequest.of("post", "/odd/{id}/path")
                    .pathParams("a/b")
                    .query("q", "1")
                    .body(JsonValue.parse("{\"y\":2}")));

    assertThat(response.status()).isEqualTo(201);
    assertThat(response.body()).isEqualTo(JsonValue.parse("{\"err\":0,\"x\":[1]}"));
    SERVER.verify(
        postRequestedFor(urlEqualTo("/api/odd/a%2Fb/path?q=1"))
            .withHeader("X-Token", equalTo(TestService.TOKEN))
            .withRequestBody(equalToJson("{\"y\":2}")));
  }

  @Test
  void raw_whenResponseNamesItsCharacters_readsThoseOfEach() {
    for (var characters : List.of("utf-8", "iso-8859-1", "utf-16be", "utf-8")) {
      SERVER.stubFor(
          any(anyUrl())
              .willReturn(
                  aResponse()
                      .withHeader("Content-Type", "application/json; charset=" + characters)
                      .withBody("{\"name\":\"Zoë\"}".getBytes(Charset.forName(characters)))));

      assertThat(transport.raw().send(RawRequest.get("odd")).body())
          .as(characters)
          .isEqualTo(JsonValue.parse("{\"name\":\"Zoë\"}"));
    }
  }

  @Test
  void raw_whenBodyIsNoJson_isText() {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("pong")));
    assertThat(transport.raw().send(RawRequest.get("status/ping")).body())
        .isEqualTo(JsonValue.of("pong"));
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(204)));
    assertThat(transport.raw().send(RawRequest.get("status/ping")).body().isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../admin", "a/../../b", "http://evil.example.org/", "//evil", "a?token=1"})
  void raw_whenTemplateIsNoPlainPath_refuses(String template) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> transport.raw().send(RawRequest.get(template)));
  }
}
