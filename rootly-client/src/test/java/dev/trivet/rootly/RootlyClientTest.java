package dev.trivet.rootly;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.RawRequest;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.ErrorKind;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.teams.TeamInput;
import dev.trivet.testsupport.ServiceFacts;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the client is built, and what it shares. */
class RootlyClientTest extends LoopbackTest {

  private static final String TEAM =
      """
      {"data":{"id":"t","attributes":{}}}""";

  @Test
  void service_always_isWhatOperationsStartWith() {
    assertThat(rootly.service()).isEqualTo("rootly");
  }

  @Test
  void specificationDate_always_isThatOfTheFacts() {
    var document = ServiceFacts.of("rootly").table("document");

    assertThat(document).hasSize(1);
    assertThat(RootlyClient.specificationDate()).isEqualTo(document.get(0).text("date"));
  }

  @Test
  void build_withoutAKey_saysWhatToCall() {
    assertThatThrownBy(() -> RootlyClient.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no API key: set RootlyClient.builder().apiKey(..)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "new\nline", "ümlaut"})
  void apiKey_whenItCannotBeSent_isRefusedWithoutShowingIt(String key) {
    assertThatThrownBy(() -> RootlyClient.builder().apiKey(key))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("RootlyClient.builder().apiKey(..): the token")
        .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("words", "ümlaut"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rootly.com", "ftp://rootly.com", "https://u@x.com", "https://x?a=1"})
  void baseUrl_whenItIsNone_isRefused(String url) {
    var builder = RootlyClient.builder().apiKey(KEY).baseUrl(url);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("RootlyClient.builder().baseUrl(..)");
  }

  @Test
  void baseUrl_whenItHasAPath_isKept() {
    respond(TEAM);

    try (var behindGateway =
        client(builder -> builder.apiKey(KEY).baseUrl(SERVER.baseUrl() + "/gate/rootly/"))) {
      behindGateway.teams().get("a");
    }

    assertThat(lines()).containsExactly("GET /gate/rootly/v1/teams/a");
  }

  @Test
  void fromEnv_whenVariablesAreSet_usesThem() {
    respond(TEAM);
    var environment = Map.of("ROOTLY_API_KEY", KEY, "ROOTLY_BASE_URL", SERVER.baseUrl());

    try (var client = RootlyClient.fromEnv(environment)) {
      client.teams().get("a");
    }

    assertThat(requests().get(0).getHeader("Authorization")).isEqualTo("Bearer " + KEY);
  }

  @Test
  void fromEnv_whenTheKeyIsBlank_saysWhatToCall() {
    assertThatThrownBy(() -> RootlyClient.fromEnv(Map.of("ROOTLY_API_KEY", " ")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void apiKey_whenSupplied_isLookedUpForEveryAttempt() {
    respond(TEAM);
    var calls = new AtomicInteger();

    try (var client = client(b -> b.apiKey(() -> "key-" + calls.incrementAndGet()))) {
      client.teams().get("a");
      respond(TEAM);
      client.teams().get("b");
    }

    assertThat(requests().get(0).getHeader("Authorization")).isEqualTo("Bearer key-2");
  }

  @Test
  void withOptions_always_sharesTheClientAndAddsOptions() {
    respond(TEAM);

    rootly.withOptions(options -> options.putHeaders("X-Trace", "t-1")).teams().get("a");

    assertThat(requests().get(0).getHeader("X-Trace")).isEqualTo("t-1");
    assertThat(requests().get(0).getHeader("Authorization")).isEqualTo("Bearer " + KEY);
  }

  @Test
  void call_always_carriesTheKeyInTheHeaderOnly() {
    respond(TEAM);

    rootly.teams().create(TeamInput.of("SRE"));

    var request = requests().get(0);
    assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + KEY);
    assertThat(request.getHeader("Accept")).isEqualTo(MEDIA_TYPE);
    assertThat(request.getHeader("Content-Type")).isEqualTo(MEDIA_TYPE);
    assertThat(request.getUrl() + request.getBodyAsString()).doesNotContain(KEY);
  }

  @Test
  void raw_whenSent_bringsItsOwnDocument() {
    respond(quoted("{'data':{'id':'1'}}"));
    var body = JsonValue.from(Map.of("data", Map.of("type", "severities")));

    var response = rootly.raw().send(RawRequest.of("POST", "v1/severities").body(body));

    assertThat(response.body()).isEqualTo(JsonValue.parse(quoted("{'data':{'id':'1'}}")));
    assertThat(JsonValue.parse(requests().get(0).getBodyAsString())).isEqualTo(body);
    assertThat(requests().get(0).getHeader("Content-Type")).isEqualTo(MEDIA_TYPE);
  }

  @Test
  void call_whenRedirectedAway_doesNotFollow() {
    respond(aResponse().withStatus(302).withHeader("Location", "https://elsewhere.example/"));

    var thrown = catchThrowableOfType(ApiStatusException.class, () -> rootly.teams().get("x"));

    assertThat(thrown.status()).isEqualTo(302);
    assertThat(thrown.kind()).isEqualTo(ErrorKind.OTHER);
  }

  @Test
  void call_whenTheLimitIsUsedUp_tellsTheHeaders() {
    respond(
        json(429, "{\"error\":\"Rate limit exceeded. Try again later.\"}")
            .withHeader("X-RateLimit-Limit", "1000, 1000;window=3600")
            .withHeader("X-RateLimit-Remaining", "0")
            .withHeader("X-RateLimit-Used", "1000")
            .withHeader("X-RateLimit-Reset", "4102444800"));

    var thrown = catchThrowableOfType(RateLimitedException.class, () -> rootly.teams().get("x"));

    assertThat(thrown.rateLimit().limit()).contains(1000L);
    assertThat(thrown.rateLimit().remaining()).contains(0L);
    assertThat(rootly.rateLimit()).isEqualTo(thrown.rateLimit());
  }
}
