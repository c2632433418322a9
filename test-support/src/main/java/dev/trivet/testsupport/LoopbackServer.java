package dev.trivet.testsupport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A server on a loopback port that records requests and responds as the test says. */
public final class LoopbackServer extends WireMockExtension {

  private final String mediaType;

  /**
   * A server for a static field with {@code @RegisterExtension}.
   *
   * @param mediaType of its responses
   */
  public LoopbackServer(String mediaType) {
    super(extensionOptions().options(wireMockConfig().dynamicPort()));
    this.mediaType = mediaType;
  }

  /** A response with a body in the media type of the service. */
  public ResponseDefinitionBuilder json(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", mediaType + "; charset=utf-8")
        .withBody(body);
  }

  /** Responds to every call with status 200 and this body. */
  public void respond(String body) {
    respond(json(200, body));
  }

  /** Responds to the calls in turn, and with the last response ever after; forgets all requests. */
  public void respond(ResponseDefinitionBuilder... responses) {
    resetAll();
    int last = responses.length - 1;
    for (int i = 0; i <= last; i++) {
      stubFor(
          any(anyUrl())
              .inScenario("responses")
              .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "response " + i)
              .willReturn(responses[i])
              .willSetStateTo(
                  i < last
                      ? "response " + (i + 1)
                      : last == 0 ? Scenario.STARTED : "response " + i));
    }
  }

  /** The requests since the last change of its responses, the oldest first. */
  public List<LoggedRequest> requests() {
    return findAll(anyRequestedFor(anyUrl()));
  }

  /** Method, path and query of a request, decoded. */
  public static String line(LoggedRequest request) {
    return request.getMethod().getName()
        + " "
        + URLDecoder.decode(request.getUrl(), StandardCharsets.UTF_8);
  }
}
