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
import dev.trivet.core.UploadFile;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.TeamInput;
import dev.trivet.testkit.check.SecretCanary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What applications report, and what of it is never shown. */
@Timeout(60)
class ReportingApiTest {

  private static final String KEY = "hbp_canary-key";
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension static final Api API = new Api();

  private static HoneybadgerClient client() {
    return API.builder("/v2")
        .projectKey(KEY)
        .reportingBaseUrl(API.server().baseUrl() + "/v1")
        .build();
  }

  record Report(String line, String body, Consumer<ReportingApi> call) {

    @Override
    public String toString() {
      return line;
    }
  }

  static Stream<Report> reports() {
    var failed =
        CheckInReport.builder()
            .status(CheckInStatus.ERROR)
            .duration(1200L)
            .stderr("disk full")
            .exitCode(1)
            .build();
    var ended =
        "{\"check_in\":{\"status\":\"error\",\"duration\":1200,\"stderr\":\"disk"
            + " full\",\"exit_code\":1}}";
    var deploy =
        DeployReport.builder()
            .environment("production")
            .revision("3f9c1e7")
            .localUsername("ada")
            .timestamp(Instant.parse("2026-01-02T03:04:05Z"))
            .build();
    return Stream.of(
        new Report(
            "POST /v1/deploys",
            "{\"deploy\":{\"environment\":\"production\",\"revision\":\"3f9c1e7\","
                + "\"local_username\":\"ada\",\"timestamp\":\"2026-01-02T03:04:05Z\"}}",
            api -> api.deploy(deploy)),
        new Report("GET /v1/check_in/abc123", "", api -> api.pingCheckIn("abc123")),
        new Report("POST /v1/check_in/abc123", ended, api -> api.reportCheckIn("abc123", failed)),
        new Report(
            "GET /v1/check_in/" + KEY + "/nightly", "", api -> api.pingCheckInBySlug("nightly")),
        new Report(
            "POST /v1/check_in/" + KEY + "/nightly",
            ended,
            api -> api.reportCheckInBySlug("nightly", failed)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void report_whenSent_isOnTheWireAsDocumented(Report report) {
    for (var response : List.of("", "Ok", "{\"id\":1}")) {
      API.answers(201, response);
      try (var client = client()) {
        report.call().accept(client.reporting());
      }
      var request = API.request();
      assertThat(request.getMethod() + " " + request.getUrl()).isEqualTo(report.line());
      assertThat(request.getBodyAsString()).isEqualTo(report.body());
      boolean byId = report.line().endsWith("/abc123");
      assertThat(request.getHeader("X-API-Key")).isEqualTo(byId ? null : KEY);
      assertThat(request.getHeader("Authorization")).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void report_whenAPageForPeopleComes_isNotDone(Report report) {
    API.answers(200, " <!DOCTYPE html><html>log in</html>");
    try (var client = client()) {
      assertThatThrownBy(() -> report.call().accept(client.reporting()))
          .isInstanceOfSatisfying(
              ApiDecodeException.class,
              e -> assertThat(e.mayHaveBeenApplied()).isEqualTo(report.line().startsWith("POST")));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void report_whenRefused_showsNeitherKeyNorId(Report report) {
    var secret = report.line().endsWith("/abc123") ? "abc123" : KEY;
    API.answers(404, "{\"error\":\"no " + secret + "\"}");
    try (var client = client();
        var canary = SecretCanary.of(secret).listen()) {
      assertThatThrownBy(() -> report.call().accept(client.reporting()))
          .isInstanceOfSatisfying(
              NotFoundException.class,
              e -> {
                canary.check(e);
                canary.check("body", e.body());
              });
      canary.check("client", client);
    }
  }

  @Test
  void client_whenItHasAKeyAlone_reportsAndNamesTheMissingToken() {
    API.answers(200, "");
    try (var client = client()) {
      client.reporting().pingCheckInBySlug("nightly");
      assertThatThrownBy(() -> client.teams().create(TeamInput.of("x")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "honeybadger.teams.create needs the personal token: set"
                  + " HoneybadgerClient.builder().authToken(..)");
    }
    assertThat(API.requests()).hasSize(1);
  }

  @Test
  void client_whenItHasATokenAlone_namesTheMissingKey() {
    API.answers(200, "");
    try (var client = API.client()) {
      for (Consumer<ReportingApi> call :
          List.<Consumer<ReportingApi>>of(
              api -> api.deploy(DeployReport.builder().revision("a").build()),
              api -> api.pingCheckInBySlug("nightly"))) {
        assertThatThrownBy(() -> call.accept(client.reporting()))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageMatching(
                "honeybadger.reporting.\\w+ needs the key of the project: set"
                    + " HoneybadgerClient.builder\\(\\).projectKey\\(\\.\\.\\)");
      }
    }
    assertThat(API.requests()).isEmpty();
  }

  @Test
  void notice_whenOfAnException_hasItsBacktraceAndCauses() throws IOException {
    API.answers(201, "{\"id\":\"6840eec9-6903-4f13-b511-b91ee46fda6a\"}");
    var thrown = new IllegalStateException("broken", new IOException("disk"));
    thrown.getCause().initCause(thrown);
    try (var client = client()) {
      assertThat(client.reporting().notice(NoticeReport.of(thrown)).id()).startsWith("6840eec9");
    }
    var body = JSON.readTree(API.request().getBodyAsString());
    assertThat(body.at("/notifier/name").asText()).isEqualTo("Trivet");
    assertThat(body.at("/error/class").asText()).isEqualTo("java.lang.IllegalStateException");
    assertThat(body.at("/error/message").asText()).isEqualTo("broken");
    assertThat(body.at("/error/causes")).hasSize(1);
    assertThat(body.at("/error/causes/0/class").asText()).isEqualTo("java.io.IOException");
    assertThat(body.at("/error/backtrace/0/class").asText()).isEqualTo(getClass().getName());
    assertThat(body.at("/error/backtrace/0/number").isIntegralNumber()).isTrue();
  }

  @Test
  void notice_whenTheErrorIsMissing_sendsNothing() {
    try (var client = client()) {
      var empty = NoticeReport.builder().build();
      assertThatThrownBy(() -> client.reporting().browserNotice(empty))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "honeybadger.reporting.browserNotice needs NoticeReport.builder().notifier(..) and"
                  + " NoticeReport.builder().error(..)");
    }
    assertThat(API.requests()).isEmpty();
  }

  private static Event event(int number, String text) {
    return Event.of("load", Members.of("n", JsonValue.of(number)).with("text", JsonValue.of(text)));
  }

  /** The lines of a compressed body. */
  private static List<JsonNode> lines(LoggedRequest request) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(request.getBody()))) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(102_400);
      assertThat(text).endsWith("\n");
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
    API.answers(201, "");
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
    API.answers(201, "");
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
    API.answers(403, "{\"error\":\"deactivated\"}");
    var told = new ArrayList<Long>();
    Iterator<Event> events = IntStream.range(0, 5).mapToObj(n -> event(n, "x")).iterator();
    try (var client = client()) {
      assertThatThrownBy(() -> client.reporting().events(events, told::add))
          .isInstanceOf(PermissionException.class);
    }
    assertThat(told).isEmpty();
  }

  @Test
  void sourceMap_whenUploaded_isAForm() {
    API.answers(201, "{\"status\":\"OK\"}");
    var map =
        SourceMap.of(
                "https://example.com/assets/app.min.js",
                file("app.min.js", "minified();"),
                file("app.js.map", "{\"version\":3}"))
            .revision("3f9c1e7")
            .source("webpack:///src/app.js", file("app.js", "original();"));
    try (var client = client()) {
      client.reporting().sourceMap(map);
    }
    var parts = API.request().getParts();
    assertThat(parts)
        .extracting(part -> part.getName() + "=" + part.getBody().asString())
        .containsExactlyInAnyOrder(
            "api_key=" + KEY,
            "minified_url=https://example.com/assets/app.min.js",
            "revision=3f9c1e7",
            "minified_file=minified();",
            "source_map={\"version\":3}",
            "webpack:///src/app.js=original();");
    assertThat(map.toString()).doesNotContain(KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "api_key", "source_map"})
  void source_whenItsAddressIsNone_isRefused(String url) {
    var map = SourceMap.of("https://example.com/a.js", file("a.js", "a"), file("a.map", "{}"));
    assertThatThrownBy(() -> map.source(url, file("x.js", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("SourceMap.source(..)");
  }

  private static UploadFile file(String name, String content) {
    return UploadFile.of(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }
}
