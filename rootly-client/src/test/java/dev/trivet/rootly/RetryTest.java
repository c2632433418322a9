package dev.trivet.rootly;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ServerException;
import dev.trivet.rootly.teams.TeamInput;
import org.junit.jupiter.api.Test;

/** Which calls are repeated after a failure of the service. */
class RetryTest extends LoopbackTest {

  private static final String TEAM =
      """
      {"data":{"id":"t","attributes":{"name":"SRE"}}}""";

  @Test
  void update_whenTheServerFails_isRepeated() {
    SERVER.respond(json(503, ""), aResponse().withStatus(502), json(200, TEAM));

    try (var patient = patient()) {
      assertThat(patient.teams().update("x", TeamInput.of("SRE")).name()).contains("SRE");
    }

    assertThat(requests()).hasSize(3);
  }

  @Test
  void create_whenTheServerFails_isNotRepeated() {
    SERVER.respond(json(503, ""), json(201, TEAM));

    try (var patient = patient()) {
      var thrown =
          catchThrowableOfType(
              ServerException.class, () -> patient.teams().create(TeamInput.of("SRE")));
      assertThat(thrown.mayHaveBeenApplied()).isTrue();
    }

    assertThat(requests()).hasSize(1);
  }

  @Test
  void delete_whenTheFirstResponseWasLost_tellsThatItMayBeDone() {
    SERVER.respond(json(503, ""), json(404, "{}"));

    try (var patient = patient()) {
      var thrown = catchThrowableOfType(NotFoundException.class, () -> patient.teams().delete("x"));
      assertThat(thrown.mayHaveBeenApplied()).isTrue();
    }
  }

  private static RootlyClient patient() {
    return client(
        builder ->
            builder.apiKey(KEY).maxAttempts(3).configure(config -> config.sleeper(wait -> {})));
  }
}
