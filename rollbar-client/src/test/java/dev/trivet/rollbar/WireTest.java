package dev.trivet.rollbar;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.testsupport.LoopbackServer;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server on a loopback port, and a client for it that never repeats a call. */
@Timeout(60)
public abstract class WireTest {

  protected static final String ACCOUNT_TOKEN = "account-canary-4711";
  protected static final String PROJECT_TOKEN = "project-canary-0815";
  protected static final String POST_TOKEN = "post-canary-2222";
  protected static final String USER_TOKEN = "user-canary-3333";
  protected static final String EMPTY_PAGE = "{\"err\":0,\"result\":[]}";

  @RegisterExtension
  protected static final LoopbackServer WIRE = new LoopbackServer("application/json");

  protected RollbarClient rollbar;

  @BeforeEach
  void connect() {
    rollbar = client(WireTest::allTokens);
  }

  @AfterEach
  void disconnect() {
    rollbar.close();
  }

  /** Gives a client every token that there is. */
  protected static void allTokens(RollbarClient.Builder builder) {
    builder
        .accountToken(ACCOUNT_TOKEN)
        .projectToken(PROJECT_TOKEN)
        .postServerItemToken(POST_TOKEN)
        .userToken(USER_TOKEN);
  }

  /** A client without repetition and without memory of limits. */
  protected static RollbarClient client(Consumer<RollbarClient.Builder> change) {
    var builder =
        RollbarClient.builder()
            .baseUrl(WIRE.baseUrl() + "/api/1")
            .maxAttempts(1)
            .configure(
                config ->
                    config.retryPolicy(RetryPolicy.none()).rateLimiter(RateLimiters.unlimited()));
    change.accept(builder);
    return builder.build();
  }

  protected static ResponseDefinitionBuilder json(int status, String body) {
    return WIRE.json(status, body);
  }

  /** Responds to every call in the same way, but to pages after the first with an empty one. */
  protected static void respond(ResponseDefinitionBuilder response) {
    WIRE.resetAll();
    WIRE.stubFor(any(anyUrl()).atPriority(9).willReturn(response));
    WIRE.stubFor(
        any(anyUrl())
            .atPriority(1)
            .withQueryParam("page", matching(".+"))
            .willReturn(json(200, EMPTY_PAGE)));
  }

  protected static void respond(String body) {
    respond(json(200, body));
  }

  /** Responds in Rollbar's packing. */
  protected static void respondWithResult(String result) {
    respond("{\"err\":0,\"result\":" + result + "}");
  }

  /** Single quotes stand for double ones. */
  protected static String quoted(String json) {
    return json.replace('\'', '"');
  }

  protected static List<LoggedRequest> requests() {
    return WIRE.requests();
  }

  /** Responds to every read with an empty list. */
  protected static void nothingExists() {
    WIRE.resetAll();
    WIRE.stubFor(any(anyUrl()).atPriority(9).willReturn(json(200, EMPTY_PAGE)));
  }

  /** Responds to a read, but not to one of a later page. */
  protected static void exists(String path, String result) {
    WIRE.stubFor(
        get(urlPathEqualTo("/api/1/" + path))
            .withQueryParam("page", absent())
            .willReturn(json(200, "{\"err\":0,\"result\":" + result + "}")));
  }

  /** Responds to what creates something. */
  protected static void creates(String path, String result) {
    WIRE.stubFor(
        post(urlPathEqualTo("/api/1/" + path))
            .willReturn(json(200, "{\"err\":0,\"result\":" + result + "}")));
  }

  /** How many requests were no reads. */
  protected static long writes() {
    return requests().stream().filter(r -> !r.getMethod().getName().equals("GET")).count();
  }

  /** The only request. */
  protected static LoggedRequest request() {
    var all = requests();
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " requests instead of one: " + all);
    }
    return all.get(0);
  }

  /** Method, path and query of a request, without the token. */
  protected static String line(LoggedRequest request) {
    var url = request.getUrl().replaceAll("([?&])access_token=[^&]*(&|$)", "$1");
    return request.getMethod().getName() + " " + url.replaceAll("[?&]$", "");
  }

  /** The token that a request carries in its query. */
  protected static String token(LoggedRequest request) {
    return request.queryParameter("access_token").firstValue();
  }
}
