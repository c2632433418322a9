package dev.trivet.honeybadger.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.TeamInput;
import dev.trivet.testkit.check.SecretCanary;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        """
        {"check_in":{"status":"error","duration":1200,"stderr":"disk full","exit_code":1}}""";
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
            """
            {"deploy":{"environment":"production","revision":"3f9c1e7","local_username":"ada",\
            "timestamp":"2026-01-02T03:04:05Z"}}""",
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
      API.respond(201, response);
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
    API.respond(200, " <!DOCTYPE html><html>log in</html>");
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
    API.respond(404, "{\"error\":\"no " + secret + "\"}");
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
    API.respond(200, "");
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
    API.respond(200, "");
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
    API.respond(201, "{\"id\":\"6840eec9-6903-4f13-b511-b91ee46fda6a\"}");
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
}
