package dev.trivet.rollbar.status;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ServerException;
import dev.trivet.rollbar.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusApiTest extends WireTest {

  @ParameterizedTest
  @CsvSource({"pong, true", "'pong\n', true", "<html>Sign in</html>, false", "'', false"})
  void ping_whateverResponds_isTrueForAPongOnly(String body, boolean alive) {
    respond(aResponse().withHeader("Content-Type", "text/plain").withBody(body));

    assertThat(rollbar.status().ping()).isEqualTo(alive);

    assertThat(request().getUrl()).isEqualTo("/api/1/status/ping");
    assertThat(request().getHeaders().toString()).doesNotContain("canary");
  }

  @Test
  void ping_whenTheServerFails_throws() {
    respond(json(502, "pong"));

    assertThatThrownBy(() -> rollbar.status().ping()).isInstanceOf(ServerException.class);
  }
}
