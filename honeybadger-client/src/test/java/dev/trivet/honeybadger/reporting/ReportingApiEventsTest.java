package dev.trivet.honeybadger.reporting;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events: how they are cut into calls, and what is known when one of them fails. */
@Timeout(60)
class ReportingApiEventsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String KEY = "hbp_canary-key";

  @RegisterExtension static final Api API = new Api();

  private static HoneybadgerClient client() {
    return API.builder("/v2")
        .projectKey(KEY)
        .reportingBaseUrl(API.server().baseUrl() + "/v1")
        .build();
  }

  private static Event event(int number, String text) {
    return Event.of("load", Members.of("n", JsonValue.of(number)).with("text", JsonValue.of(text)));
  }

  /** The lines of a compressed body. */
  private static List<JsonNode> lines(LoggedRequest request) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(request.getBody()))) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(102_400);
      assertThat(text).doesNotEndWith("\n");
      var nodes = new ArrayList<JsonNode>();
      for (var line : text.lines().toList()) {
        nodes.add(JSON.readTree(line));
      }
      return nodes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void events_whenTheyAreMany_areCutIntoCallsAndKeepTheirOrder() {
    API.respond(201, "");
    var told = new ArrayList<Long>();
    try (var client = client()) {
      var events =
          IntStream.range(0, 1_000).mapToObj(n -> event(n, "é".repeat(n % 300))).iterator();
      assertThat(client.reporting().events(events, told::add)).isEqualTo(1_000);
    }
    var requests = API.requests();
    assertThat(requests).hasSizeGreaterThan(2).hasSameSizeAs(told);
    assertThat(told.get(told.size() - 1)).isEqualTo(1_000);
    assertThat(requests)
        .allSatisfy(
            request -> {
              assertThat(request.getUrl()).isEqualTo("/v1/events");
              assertThat(request.getHeader("Content-Encoding")).isEqualTo("deflate");
              assertThat(request.getHeader("Content-Type")).isEqualTo("application/x-ndjson");
            });
    var all = requests.stream().flatMap(request -> lines(request).stream()).toList();
    assertThat(all)
        .extracting(line -> line.path("n").asInt())
        .isEqualTo(IntStream.range(0, 1_000).boxed().toList());
    assertThat(all.get(7).path("event_type").asText()).isEqualTo("load");
  }

  @Test
  void events_whenThereAreNone_sendNothing() {
    try (var client = client()) {
      assertThat(client.reporting().events(List.of())).isZero();
    }
    assertThat(API.requests()).isEmpty();
  }

  @Test
  void events_whenOneIsTooLarge_sendsThoseBeforeAndNamesTheSize() {
    API.respond(201, "");
    try (var client = client()) {
      var events = List.of(event(1, "a"), event(2, "b".repeat(102_400)), event(3, "c"));
      assertThatThrownBy(() -> client.reporting().events(events))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageMatching(
              "honeybadger.reporting.events: one object has 102\\d{3} bytes, which is more than the"
                  + " service takes");
    }
    assertThat(lines(API.request())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {102_399, 102_400})
  void events_whenOneIsAsLargeAsABodyMayBe_areSentOneACall(int size) {
    API.respond(201, "");
    int frame = size(event(1, ""));
    var large = event(1, "x".repeat(size - frame));
    assertThat(size(large)).isEqualTo(size);
    try (var client = client()) {
      assertThat(client.reporting().events(List.of(large, large, event(2, "")))).isEqualTo(3);
      var larger = event(1, "x".repeat(102_401 - frame));
      assertThatThrownBy(() -> client.reporting().events(List.of(larger)))
          .hasMessageContaining("one object has 102401 bytes");
    }
    assertThat(API.requests()).hasSize(3);
    assertThat(lines(API.requests().get(0))).hasSize(1);
  }

  private static int size(Event event) {
    return "{\"event_type\":\"load\",\"n\":1,\"text\":\"\"}".length()
        + event.additionalProperties().text("text").orElse("").length();
  }

  @Test
  void events_whenTheResponseIsLost_areNotSentTwice() {
    API.server().stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
    try (var client =
        API.builder("/v2")
            .projectKey(KEY)
            .reportingBaseUrl(API.server().baseUrl() + "/v1")
            .maxAttempts(3)
            .build()) {
      assertThatThrownBy(() -> client.reporting().events(List.of(event(1, "a"))))
          .isInstanceOfSatisfying(
              ApiConnectionException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());
    }
    assertThat(API.requests()).hasSize(1);
  }

  @Test
  void events_whenTheKeyIsRefused_sayHowMuchWasSent() {
    API.respond(403, "{\"error\":\"deactivated\"}");
    var told = new ArrayList<Long>();
    Iterator<Event> events = IntStream.range(0, 5).mapToObj(n -> event(n, "x")).iterator();
    try (var client = client()) {
      assertThatThrownBy(() -> client.reporting().events(events, told::add))
          .isInstanceOf(PermissionException.class);
    }
    assertThat(told).isEmpty();
  }
}
