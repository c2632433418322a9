package dev.trivet.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fakes as a program of their own. */
@Timeout(120)
class FakesProgramTest {
  private static final int SIGTERM = 128 + 15;
  private static final List<String> CLASSES =
      List.of("-cp", System.getProperty("java.class.path"), FakesProgram.class.getName());

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
  void program_servesUntilItIsTerminated() throws Exception {
    try (var program =
        FakesProcess.start(CLASSES, "--on", "rollbar,rootly,honeybadger-v3", "--seed")) {
      var variables = program.variables(6);
      var rollbar = variables.get("ROLLBAR_BASE_URL");

      assertThat(variables)
          .containsEntry("ROLLBAR_ACCOUNT_TOKEN", "fake-rollbar-token")
          .containsEntry("ROOTLY_API_KEY", "fake-rootly-token")
          .containsEntry("HONEYBADGER_V3_TOKEN", "fake-honeybadger-v3-token");
      assertThat(rollbar).matches("http://127\\.0\\.0\\.1:\\d+/api/1");
      assertThat(get(rollbar + "/teams", "fake-rollbar-token")).contains("Storefront");
      assertThat(get(variables.get("ROOTLY_BASE_URL") + "/v1/teams", "fake-rootly-token"))
          .contains("Warehouse on call");
      assertThat(program.line())
          .isEqualTo("rollbar runs; its state: " + rollbar.replace("/api/1", "/"));
      assertThat(get(rollbar.replace("/api/1", "/"), "none")).contains("<h1>Fake of Rollbar</h1>");
      assertThat(program.terminate()).isEqualTo(SIGTERM);
    }
  }

  @Test
  void program_takesPortsTokensAndHost_andPrintsJson() throws Exception {
    int port = freePort();
    try (var program =
        FakesProcess.start(
            CLASSES,
            "--json",
            "--on=rootly",
            "--port=rootly=" + port,
            "--token=rootly=fake-of-mine",
            "--host=localhost",
            "--bind=127.0.0.1")) {
      var variables = new ObjectMapper().readTree(program.line());

      assertThat(variables.path("ROOTLY_BASE_URL").asText()).isEqualTo("http://localhost:" + port);
      assertThat(variables.path("ROOTLY_API_KEY").asText()).isEqualTo("fake-of-mine");
      assertThat(variables).hasSize(2);
      var teams = get("http://127.0.0.1:" + port + "/v1/teams", "fake-of-mine");
      assertThat(teams).contains("\"data\":[]", "http://localhost:" + port + "/v1/teams");
    }
  }

  @Test
  void program_whenAPortIsInUse_saysWhichAndEnds() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var program =
            FakesProcess.start(CLASSES, "--on=rootly", "--port=rootly=" + other.getLocalPort())) {
      assertThat(program.rest()).startsWith("rootly: cannot listen there").hasLineCount(1);
      assertThat(program.exitCode()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--on=pagerduty, unknown service pagerduty; known: rollbar",
    "--port=rootly=x, is not an int",
    "--port=rootly=70000, 'rootly: port: from 0 to 65535, not 70000'",
    "--bind=, 'bindAddress: must not be blank'",
    "--nonsense, Unknown option"
  })
  void program_whenCalledWrongly_saysSoAndEnds(String argument, String words) throws Exception {
    try (var program = FakesProcess.start(CLASSES, argument)) {
      assertThat(program.rest()).contains(words).doesNotContain("\tat ");
      assertThat(program.exitCode()).isEqualTo(2);
    }
  }

  static String get(String url, String token) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer " + token)
            .header("X-Rollbar-Access-Token", token)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  /**
   * A port that nothing uses. It is below those that systems give to connections, so that none gets
   * it before the program does, and any of them, so that two builds do not ask for the same.
   */
  private static int freePort() {
    return new Random()
        .ints(1_000, 20_000, 30_000)
        .filter(FakesProgramTest::isFree)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException inUse) {
      return false;
    }
  }
}
