package dev.trivet.honeybadger.v3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.RawRequest;
import dev.trivet.core.error.AuthenticationException;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.Region;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The entry to API v3: its address, its token, and what it says about a token of API v2. */
@Timeout(30)
class HoneybadgerV3ClientTest {

  private static final String PERSON =
      """
      {"data":{"id":"a1","name":"Acme"},"meta":{"request_id":"r"}}""";

  @RegisterExtension static final Api API = new Api();

  /** Notes where requests would go, and responds without a network. */
  private static OkHttpClient responding(List<String> urls, int status, String body) {
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain -> {
              urls.add(chain.request().url().toString());
              return new Response.Builder()
                  .request(chain.request())
                  .protocol(Protocol.HTTP_1_1)
                  .code(status)
                  .message("whatever")
                  .body(ResponseBody.create(body, null))
                  .build();
            })
        .build();
  }

  private static String address(HoneybadgerV3Client.Builder builder) {
    var urls = new ArrayList<String>();
    try (var client = builder.httpClient(responding(urls, 200, PERSON)).build()) {
      assertThat(client.account().get().name()).contains("Acme");
    }
    return urls.get(0);
  }

  @Test
  void build_whenThereIsNoToken_namesTheBuilderMethod() {
    assertThatThrownBy(() -> HoneybadgerV3Client.builder().region(Region.EU).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no token: set HoneybadgerV3Client.builder().token(..)");
    assertThatThrownBy(() -> HoneybadgerV3Client.fromEnv(Map.of()).build())
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "us, '', https://app.honeybadger.io/v3/account",
    "EU, '', https://eu-app.honeybadger.io/v3/account",
    "' eu ', '', https://eu-app.honeybadger.io/v3/account",
    "'', '', https://app.honeybadger.io/v3/account",
    "eu, http://proxy.example/v3, http://proxy.example/v3/account",
  })
  void fromEnvironment_whenSet_isUsed(String region, String url, String expected) {
    var environment =
        Map.of(
            "HONEYBADGER_V3_TOKEN", "hbu_1",
            "HONEYBADGER_REGION", region,
            "HONEYBADGER_V3_BASE_URL", url);
    assertThat(address(HoneybadgerV3Client.fromEnv(environment))).isEqualTo(expected);
  }

  @Test
  void fromEnvironment_whenTheRegionIsUnknown_namesTheVariable() {
    assertThatThrownBy(() -> HoneybadgerV3Client.fromEnv(Map.of("HONEYBADGER_REGION", "mars")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("HONEYBADGER_REGION: neither us nor eu");
  }

  @Test
  void token_isSentAsABearerTokenAndReadForEveryAttempt() {
    API.respond(200, PERSON);
    var tokens = List.of("hbu_1", "hba_2").iterator();
    try (var client = V3.builder(API).token(tokens::next).build()) {
      client.account().get();
      client.withOptions(options -> options.totalTimeout(Duration.ofSeconds(9))).account().get();
      assertThat(client.service()).isEqualTo("honeybadger-v3");
    }
    assertThat(API.requests())
        .extracting(request -> request.getHeader("Authorization"))
        .containsExactly("Bearer hbu_1", "Bearer hba_2");
  }

  @Test
  void raw_startsBelowTheVersion() {
    API.respond(200, "{\"data\":[1]}");
    try (var client = V3.client(API)) {
      assertThat(client.raw().send(RawRequest.get("anything")).body().get("data")).isPresent();
    }
    assertThat(API.request().getUrl()).isEqualTo("/v3/anything");
  }

  private static final String REFUSED =
      """
      {"error":{"code":"unauthorized","message":"Invalid token"},"meta":{"request_id":"r9"}}""";

  @Test
  void tokenOfV2_whenRefused_isToldApart() {
    API.respond(401, REFUSED);
    try (var client = V3.builder(API).token("Zx81Personal").build()) {
      assertThatThrownBy(() -> client.account().get())
          .isInstanceOf(AuthenticationException.class)
          .hasMessage(
              "honeybadger-v3.account.get GET account -> 401: unauthorized: Invalid token; the"
                  + " token does not look like one of API v3, which begins with hbu_, hba_ or hbo_"
                  + " for example: HoneybadgerClient takes those of API v2");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hbu_1", "hba_1", "hbo_1", "hbt_1"})
  void tokenOfV3_whenV3RefusesIt_isNotTakenForOneOfV2(String token) {
    API.respond(401, REFUSED);
    try (var client = V3.builder(API).token(token).build()) {
      assertThatThrownBy(() -> client.account().get())
          .isInstanceOf(AuthenticationException.class)
          .hasMessage("honeybadger-v3.account.get GET account -> 401: unauthorized: Invalid token");
    }
  }

  @Test
  void tokenOfV3_whenV2RefusesIt_isToldApart() {
    API.respond(401, "{\"errors\":\"Invalid API token\"}");
    try (var client = API.builder("/v2").authToken("hbu_1").build();
        var other = API.builder("/v2").oauthToken("hbo_1").build();
        var right = API.builder("/v2").authToken("Zx81Personal").build()) {
      for (var wrong : List.of(client, other)) {
        assertThatThrownBy(() -> wrong.teams().get(1))
            .isInstanceOf(AuthenticationException.class)
            .hasMessageEndingWith(
                "401: Invalid API token; the token looks like one of API v3, which"
                    + " HoneybadgerV3Client takes; this client talks to API v2");
      }
      assertThatThrownBy(() -> right.teams().get(1)).hasMessageEndingWith("Invalid API token");
    }
  }

  @Test
  void token_whenRefusedInARegion_hintsAtTheOther() {
    var http = responding(new ArrayList<>(), 401, REFUSED);
    try (var client =
        HoneybadgerV3Client.builder().token("hbu_1").region(Region.EU).httpClient(http).build()) {
      assertThatThrownBy(() -> client.account().get())
          .hasMessageEndingWith(
              "Invalid token; this client talks to the EU region, where tokens of another region"
                  + " are not valid: see HoneybadgerV3Client.builder().region(..)");
    }
  }

  private static final String OF_PROJECT =
      "; the token looks like the key of a project, which"
          + " HoneybadgerClient.builder().projectKey(..) takes";

  @Test
  void keyOfAProject_whenRefusedAsAToken_isToldApart() {
    API.respond(401, REFUSED);
    try (var v3 = V3.builder(API).token("hbp_1").build();
        var v2 = API.builder("/v2").authToken("hbp_1").build()) {
      assertThatThrownBy(() -> v3.account().get()).hasMessageEndingWith(OF_PROJECT);
      assertThatThrownBy(() -> v2.teams().get(1)).hasMessageEndingWith(OF_PROJECT);
    }
  }

  @Test
  void keyOfAProject_whenTheReportingApiRefusesIt_isNotTakenForAToken() {
    API.respond(401, "{\"error\":\"deactivated\"}");
    try (var client =
        API.builder("/v2")
            .projectKey("hbp_1")
            .reportingBaseUrl(API.server().baseUrl() + "/v1")
            .build()) {
      assertThatThrownBy(() -> client.reporting().pingCheckInBySlug("nightly"))
          .isInstanceOf(AuthenticationException.class)
          .hasMessageEndingWith("401: deactivated");
    }
  }

  @Test
  void tokenOfOauth_whenV2RefusesItInARegion_hintsAtBoth() {
    var http = responding(new ArrayList<>(), 401, "{\"errors\":\"Invalid API token\"}");
    try (var client =
        HoneybadgerClient.builder()
            .oauthToken("hbo_1")
            .region(Region.EU)
            .httpClient(http)
            .build()) {
      assertThatThrownBy(() -> client.teams().get(1))
          .hasMessageContaining("looks like one of API v3")
          .hasMessageContaining("this client talks to the EU region");
    }
  }
}
