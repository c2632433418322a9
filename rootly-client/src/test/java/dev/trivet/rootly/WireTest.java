package dev.trivet.rootly;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.core.RateBudget;
import dev.trivet.core.RetryPolicy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server on a loopback port, and a client for it that never repeats a call. */
@Timeout(30)
abstract class WireTest {

  static final String KEY = "rootly_canary-4711";
  static final String MEDIA_TYPE = "application/vnd.api+json";
  static final String EMPTY_PAGE = "{\"data\":[]}";

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  RootlyClient rootly;

  @BeforeEach
  void connect() {
    rootly = client(builder -> builder.apiKey(KEY));
  }

  @AfterEach
  void disconnect() {
    rootly.close();
  }

  /** A client without repetition and without memory of limits. */
  static RootlyClient client(Consumer<RootlyClient.Builder> change) {
    var builder =
        RootlyClient.builder()
            .baseUrl(SERVER.baseUrl())
            .configure(
                config ->
                    config.retryPolicy(RetryPolicy.none()).rateBudget(RateBudget.unlimited()));
    change.accept(builder);
    return builder.build();
  }

  static ResponseDefinitionBuilder json(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", MEDIA_TYPE + "; charset=utf-8")
        .withBody(body);
  }

  /** Answers the first call this way, and later ones with an empty page. */
  static void answer(ResponseDefinitionBuilder response) {
    answers(response, json(200, EMPTY_PAGE));
  }

  static void answer(String body) {
    answer(json(200, body));
  }

  /** Answers one call after the other, and the last way ever after. */
  static void answers(ResponseDefinitionBuilder... responses) {
    SERVER.resetAll();
    for (int i = 0; i < responses.length; i++) {
      int next = Math.min(i + 1, responses.length - 1);
      SERVER.stubFor(
          any(anyUrl())
              .inScenario("answers")
              .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "answer " + i)
              .willReturn(responses[i])
              .willSetStateTo(next == 0 ? Scenario.STARTED : "answer " + next));
    }
  }

  static List<LoggedRequest> requests() {
    return SERVER.findAll(anyRequestedFor(anyUrl()));
  }

  /** Verb, path and query of a request, decoded. */
  static String line(LoggedRequest request) {
    return request.getMethod().getName()
        + " "
        + URLDecoder.decode(request.getUrl(), StandardCharsets.UTF_8);
  }
}
