package dev.trivet.honeybadger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.ClientConfig;
import dev.trivet.core.RawRequest;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.honeybadger.reporting.DeployReport;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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

@Timeout(30)
class HoneybadgerClientTest {

  @RegisterExtension static final Api API = new Api();

  /** Notes where requests would go, and responds without a network. */
  private static OkHttpClient recording(List<String> urls) {
    return new OkHttpClient.Builder()
        .addInterceptor(
            chain -> {
              urls.add(chain.request().url().toString());
              return new Response.Builder()
                  .request(chain.request())
                  .protocol(Protocol.HTTP_1_1)
                  .code(200)
                  .message("OK")
                  .body(ResponseBody.create("{\"id\":1}", null))
                  .build();
            })
        .build();
  }

  private static String address(HoneybadgerClient.Builder builder) {
    var urls = new ArrayList<String>();
    try (var client = builder.configure(c -> c.okHttpClient(recording(urls))).build()) {
      client.teams().get(1);
    }
    return urls.get(0);
  }

  @Test
  void build_whenThereIsNoToken_namesTheBuilderMethod() {
    var builder = HoneybadgerClient.builder().region(Region.EU);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("HoneybadgerClient.builder().authToken(..)");
  }

  @Test
  void address_whenRegionIsSet_isThatOfTheRegion() {
    assertThat(address(HoneybadgerClient.builder().authToken("t")))
        .isEqualTo("https://app.honeybadger.io/v2/teams/1");
    assertThat(address(HoneybadgerClient.builder().authToken("t").region(Region.US)))
        .isEqualTo("https://app.honeybadger.io/v2/teams/1");
    assertThat(address(HoneybadgerClient.builder().authToken("t").region(Region.EU)))
        .isEqualTo("https://eu-app.honeybadger.io/v2/teams/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://proxy.example:81/hb/v2", "http://proxy.example:81/hb/v2/"})
  void address_whenBaseUrlIsSet_winsOverTheRegionInAnyOrder(String url) {
    var expected = "http://proxy.example:81/hb/v2/teams/1";
    assertThat(address(HoneybadgerClient.builder().authToken("t").baseUrl(url).region(Region.EU)))
        .isEqualTo(expected);
    assertThat(address(HoneybadgerClient.builder().authToken("t").region(Region.EU).baseUrl(url)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "ftp://x.example",
        "https://u:p@x.example",
        "https://x.example?a=b"
      })
  void build_whenBaseUrlIsNone_namesTheBuilderMethod(String url) {
    var builder = HoneybadgerClient.builder().authToken("t").baseUrl(url);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("HoneybadgerClient.builder().baseUrl(..)");
  }

  @ParameterizedTest
  @CsvSource({
    "us, '', https://app.honeybadger.io/v2/teams/1",
    "EU, '', https://eu-app.honeybadger.io/v2/teams/1",
    "' eu ', '', https://eu-app.honeybadger.io/v2/teams/1",
    "'', '', https://app.honeybadger.io/v2/teams/1",
    "eu, http://proxy.example/v2, http://proxy.example/v2/teams/1",
  })
  void fromEnvironment_whenSet_isUsed(String region, String url, String expected) {
    assertThat(
            address(
                HoneybadgerClient.fromEnv(
                    Map.of(
                        "HONEYBADGER_AUTH_TOKEN", "t",
                        "HONEYBADGER_REGION", region,
                        "HONEYBADGER_BASE_URL", url))))
        .isEqualTo(expected);
  }

  private static String reportingAddress(HoneybadgerClient.Builder builder) {
    var urls = new ArrayList<String>();
    try (var client = builder.configure(c -> c.okHttpClient(recording(urls))).build()) {
      client.reporting().deploy(DeployReport.builder().revision("a").build());
    }
    return urls.get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "us, '', https://api.honeybadger.io/v1/deploys",
    "eu, '', https://eu-api.honeybadger.io/v1/deploys",
    "'', '', https://api.honeybadger.io/v1/deploys",
    "eu, http://proxy.example/v1, http://proxy.example/v1/deploys",
  })
  void fromEnvironment_whenThereIsAKeyAlone_reportsToItsProject(
      String region, String url, String expected) {
    assertThat(
            reportingAddress(
                HoneybadgerClient.fromEnv(
                    Map.of(
                        "HONEYBADGER_API_KEY", "k",
                        "HONEYBADGER_REGION", region,
                        "HONEYBADGER_REPORTING_BASE_URL", url))))
        .isEqualTo(expected);
  }

  @Test
  void fromEnvironment_whenThereIsAKey_sendsItInItsHeader() {
    API.respond(201, "");
    var environment =
        Map.of(
            "HONEYBADGER_API_KEY", "hbp_from-env",
            "HONEYBADGER_AUTH_TOKEN", "",
            "HONEYBADGER_REPORTING_BASE_URL", API.server().baseUrl() + "/v1");
    try (var client = HoneybadgerClient.fromEnv(environment).build()) {
      client.reporting().deploy(DeployReport.builder().revision("a").build());
    }
    assertThat(API.request().getHeader("X-API-Key")).isEqualTo("hbp_from-env");
  }

  @Test
  void fromEnvironment_whenTheRegionIsUnknown_namesTheVariable() {
    var environment = Map.of("HONEYBADGER_REGION", "mars");
    assertThatThrownBy(() -> HoneybadgerClient.fromEnv(environment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("HONEYBADGER_REGION: neither us nor eu");
  }

  @Test
  void fromEnvironment_whenThereIsNoToken_cannotBeBuilt() {
    var builder = HoneybadgerClient.fromEnv(Map.of("HONEYBADGER_AUTH_TOKEN", " "));
    assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void token_whenSupplied_isLookedUpForEveryAttempt() {
    API.respond(200, "{\"id\":1}");
    var lookups = new AtomicInteger();
    try (var client =
        API.builder("/v2").authToken(() -> "token" + lookups.incrementAndGet()).build()) {
      client.teams().get(1);
      client.teams().get(1);
    }
    assertThat(API.requests())
        .extracting(request -> request.getHeader("Authorization"))
        .containsExactly(
            okhttp3.Credentials.basic("token1", ""), okhttp3.Credentials.basic("token2", ""));
  }

  @Test
  void token_whenOauth_isABearerAndTheLastOneCounts() {
    API.respond(200, "{\"id\":1}");
    try (var client = API.builder("/v2").authToken("a").oauthToken("hbo_x").build()) {
      client.teams().get(1);
    }
    try (var client = API.builder("/v2").oauthToken("a").oauthToken(() -> "hbo_y").build()) {
      client.teams().get(1);
    }
    try (var client = API.builder("/v2").oauthToken("hbo_x").authToken("a").build()) {
      client.teams().get(1);
    }
    assertThat(API.requests())
        .extracting(request -> request.getHeader("Authorization"))
        .containsExactly("Bearer hbo_x", "Bearer hbo_y", okhttp3.Credentials.basic("a", ""));
  }

  @Test
  void raw_whenUsed_goesToTheSameService() {
    API.respond(200, "{\"results\":[]}");
    try (var client = API.client()) {
      var response = client.raw().send(RawRequest.get("accounts/{id}/users").pathParams("Me3upk"));
      assertThat(response.body().get("results")).isPresent();
    }
    assertThat(API.request().getUrl()).isEqualTo("/v2/accounts/Me3upk/users");
  }

  private static ClientConfig.Builder patient(ClientConfig.Builder config, VirtualTime time) {
    return config
        .retryPolicy(RetryPolicy.standard())
        .rateLimiter(RateLimiters.separate())
        .clock(time)
        .sleeper(time::sleep);
  }

  @Test
  void limit_whenTheHourIsNearlyOver_isWaitedFor() {
    var time = new VirtualTime();
    var reset = VirtualTime.START.plusSeconds(30).getEpochSecond();
    API.respond(
        403,
        Map.of(
            "X-RateLimit-Remaining", "0",
            "X-RateLimit-Reset", Long.toString(reset),
            "Date", "Thu, 01 Jan 2026 00:00:00 GMT"),
        "");
    try (var client = API.builder("/v2").authToken("t").configure(c -> patient(c, time)).build()) {
      assertThatThrownBy(() -> client.teams().get(1)).isInstanceOf(RateLimitedException.class);
    }
    assertThat(time.slept()).isNotEmpty().allMatch(Duration.ofSeconds(30)::equals);
    assertThat(API.requests()).hasSize(3);
  }

  @Test
  void limit_whenTheHourIsYoung_failsAtOnceAndTellsTheWait() {
    var time = new VirtualTime();
    var reset = VirtualTime.START.plusSeconds(3_000).getEpochSecond();
    API.respond(
        403,
        Map.of(
            "X-RateLimit-Remaining", "0",
            "X-RateLimit-Reset", Long.toString(reset),
            "Date", "Thu, 01 Jan 2026 00:00:00 GMT"),
        "");
    try (var client = API.builder("/v2").authToken("t").configure(c -> patient(c, time)).build()) {
      assertThatThrownBy(() -> client.teams().get(1))
          .isInstanceOfSatisfying(
              RateLimitedException.class,
              e -> assertThat(e.rateLimit().retryAfter()).contains(Duration.ofMinutes(50)));
    }
    assertThat(time.slept()).isEmpty();
    assertThat(API.requests()).hasSize(1);
  }

  @Test
  void permission_whenDenied_isNeverRepeated() {
    var time = new VirtualTime();
    API.respond(403, Map.of("X-RateLimit-Remaining", "100"), "");
    try (var client = API.builder("/v2").authToken("t").configure(c -> patient(c, time)).build()) {
      assertThatThrownBy(() -> client.teams().get(1)).isInstanceOf(PermissionException.class);
    }
    assertThat(API.requests()).hasSize(1);
    assertThat(time.slept()).isEmpty();
  }
}
