package dev.trivet.rollbar;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.RawRequest;
import dev.trivet.core.Secret;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.rollbar.teams.Team;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which token is sent, and where. */
class TokensTest extends WireTest {

  private static final String HEADER = "X-Rollbar-Access-Token";
  private static final String TEAM = "{\"err\":0,\"result\":{\"id\":300}}";

  static List<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void call_whenTheHeaderIsChosen_keepsTheTokenOutOfTheAddress(Sample sample) {
    answer(Fixtures.read(sample.fixture()));
    try (var client =
        client(b -> b.accountToken(ACCOUNT_TOKEN).tokenPlacement(TokenPlacement.HEADER))) {
      assertThat(sample.run(client)).isEqualTo(sample.expected());
    }

    assertThat(requests())
        .isNotEmpty()
        .allSatisfy(
            request -> {
              assertThat(request.getHeader(HEADER)).isEqualTo(ACCOUNT_TOKEN);
              assertThat(request.getUrl()).doesNotContain("access_token", ACCOUNT_TOKEN);
            });
  }

  @Test
  void call_whenNothingIsChosen_sendsNoHeader() {
    answer(TEAM);

    rollbar.teams().get(300);

    assertThat(requests().get(0).containsHeader(HEADER)).isFalse();
    assertThat(requests().get(0).getUrl())
        .isEqualTo("/api/1/team/300?access_token=" + ACCOUNT_TOKEN);
  }

  @Test
  void call_whenTheTokenHasSpecialCharacters_encodesThem() {
    answer(TEAM);
    try (var client = client(b -> b.accountToken("a+b&c=d/e%20f#g"))) {
      client.teams().get(300);
    }

    assertThat(requests().get(0).getQueryParams().get("access_token").values())
        .containsExactly("a+b&c=d/e%20f#g");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void call_whenTheAccountTokenIsMissing_saysSoAndSendsNothing(Sample sample) {
    answer(Fixtures.read(sample.fixture()));
    try (var client = client(b -> b.projectToken(PROJECT_TOKEN))) {
      assertThatThrownBy(() -> sample.run(client))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              sample.operation()
                  + " needs the account token: set RollbarClient.builder().accountToken(..)");
    }

    assertThat(requests()).isEmpty();
  }

  @Test
  void authorize_whenTheProjectTokenIsMissing_saysSo() {
    var endpoint = Endpoint.of("rollbar.items.list", "GET items/", Team.class).needs("project");
    var tokens = new RollbarTokens(Secret.of("test", ACCOUNT_TOKEN), null, TokenPlacement.QUERY);
    var url = HttpUrl.get("http://localhost/items/");

    assertThatThrownBy(() -> tokens.authorize(new Request.Builder().url(url), url, endpoint))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "rollbar.items.list needs the project token:"
                + " set RollbarClient.builder().projectToken(..)");
  }

  @Test
  void authorize_whenTheProjectTokenIsNeeded_takesIt() {
    var endpoint = Endpoint.of("rollbar.items.list", "GET items/", Team.class).needs("project");
    var tokens =
        new RollbarTokens(
            Secret.of("test", ACCOUNT_TOKEN),
            Secret.of("test", PROJECT_TOKEN),
            TokenPlacement.HEADER);
    var url = HttpUrl.get("http://localhost/items/");
    var request = new Request.Builder().url(url);

    assertThat(tokens.authorize(request, url, endpoint)).isEqualTo(PROJECT_TOKEN);
    assertThat(request.build().header(HEADER)).isEqualTo(PROJECT_TOKEN);
    assertThat(request.build().url()).isEqualTo(url);
  }

  @Test
  void raw_whenBothTokensAreThere_takesTheAccountToken() {
    answer("{\"err\":0,\"result\":{}}");
    try (var client = client(b -> b.projectToken(PROJECT_TOKEN).accountToken(ACCOUNT_TOKEN))) {
      client.raw().send(RawRequest.get("status/new"));
    }

    assertThat(requests().get(0).getUrl())
        .isEqualTo("/api/1/status/new?access_token=" + ACCOUNT_TOKEN);
  }

  @Test
  void raw_whenOnlyTheProjectTokenIsThere_takesIt() {
    answer("{\"err\":0,\"result\":{}}");
    try (var client = client(b -> b.projectToken(PROJECT_TOKEN))) {
      client
          .raw()
          .send(RawRequest.get("/items/").query("project_ids", "1").query("project_ids", "2"));
    }

    assertThat(requests().get(0).getUrl())
        .isEqualTo("/api/1/items/?project_ids=1&project_ids=2&access_token=" + PROJECT_TOKEN);
  }

  @Test
  void raw_whenTheBodySaysNo_failsLikeATypedCall() {
    answer("{\"err\":1,\"message\":\"no luck\"}");

    assertThatThrownBy(
            () ->
                rollbar
                    .raw()
                    .send(
                        RawRequest.of("post", "project/{id}/things")
                            .path(7)
                            .body(JsonValue.parse("{\"a\":1}"))))
        .isInstanceOf(ApiStatusException.class)
        .hasMessage("raw POST project/{id}/things -> 200: no luck");
    assertThat(requests().get(0).getBodyAsString()).isEqualTo("{\"a\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"err\":0,\"result\":[1]}", "{\"data\":{\"deploy_id\":1}}", "\"pong\""})
  void raw_whenItSucceeds_givesTheWholeBody(String body) {
    answer(body);

    var reply = rollbar.raw().send(RawRequest.get("status/ping"));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).isEqualTo(JsonValue.parse(body));
  }

  @Test
  void raw_whenTheAnswerIsText_givesTheText() {
    answer("pong");

    assertThat(rollbar.raw().send(RawRequest.get("status/ping")).body())
        .isEqualTo(JsonValue.of("pong"));
  }

  @Test
  void accountToken_whenSupplied_isLookedUpForEveryCall() {
    answer(TEAM);
    var count = new AtomicInteger();
    try (var client = client(b -> b.accountToken(() -> "token-" + count.incrementAndGet()))) {
      client.teams().get(300);
      client.teams().get(300);
    }

    assertThat(requests())
        .extracting(request -> request.getQueryParams().get("access_token").firstValue())
        .containsExactly("token-1", "token-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "to ken", "token\n", "tökén"})
  void token_whenItCannotBeSent_isRefusedWithoutBeingShown(String bad) {
    assertThatThrownBy(() -> RollbarClient.builder().accountToken(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("RollbarClient.builder().accountToken(..)");
    assertThatThrownBy(() -> RollbarClient.builder().projectToken(bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("RollbarClient.builder().projectToken(..)");
  }

  @Test
  void build_whenThereIsNoToken_saysWhatToSet() {
    assertThatThrownBy(() -> RollbarClient.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no token: set RollbarClient.builder().accountToken(..) or .projectToken(..)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rollbar", "ftp://x", "http://u:p@h", "http://h?a=b", "http://h#f"})
  void build_whenTheAddressIsBad_namesTheMethod(String url) {
    assertThatThrownBy(() -> RollbarClient.builder().accountToken("t").baseUrl(url).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("RollbarClient.builder().baseUrl(..)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"QUERY", "HEADER"})
  void get_whenRedirectedInsideTheOrigin_followsWithTheToken(TokenPlacement placement) {
    WIRE.stubFor(
        get(urlPathEqualTo("/api/1/team/300"))
            .willReturn(json(301, "{\"err\":0}").withHeader("Location", "/api/1/team/301?x=1")));
    WIRE.stubFor(get(urlPathEqualTo("/api/1/team/301")).willReturn(json(200, TEAM)));
    try (var client = client(b -> b.accountToken(ACCOUNT_TOKEN).tokenPlacement(placement))) {
      assertThat(client.teams().get(300).id()).isEqualTo(300);
    }

    assertThat(requests())
        .extracting(WireTest::line)
        .containsExactly("GET /api/1/team/300", "GET /api/1/team/301?x=1");
    assertThat(requests().get(1).getUrl().contains(ACCOUNT_TOKEN))
        .isEqualTo(placement == TokenPlacement.QUERY);
    assertThat(requests().get(1).containsHeader(HEADER))
        .isEqualTo(placement == TokenPlacement.HEADER);
  }

  @Test
  void get_whenRedirectedElsewhere_doesNotFollow() {
    WIRE.stubFor(
        any(anyUrl())
            .willReturn(json(301, "").withHeader("Location", "http://localhost:1/api/1/team/301")));

    assertThatThrownBy(() -> rollbar.teams().get(300))
        .isExactlyInstanceOf(ApiStatusException.class)
        .hasMessage("rollbar.teams.get GET team/{team_id} -> 301: a redirect that is not followed");
    assertThat(requests()).hasSize(1);
  }
}
