package dev.trivet.rootly;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ServerException;
import org.junit.jupiter.api.Test;

/** Which calls are repeated after a failure of the service. */
class RepetitionTest extends WireTest {

  @Test
  void update_whenTheServerFails_isRepeated() {
    answers(
        json(503, ""),
        aResponse().withStatus(502),
        json(200, Fixtures.read("teams/team-get.json")));

    try (var patient = patient()) {
      assertThat(patient.teams().update("x", Samples.UPDATE_ALL)).isEqualTo(Samples.TEAM);
    }

    assertThat(requests()).hasSize(3);
  }

  @Test
  void create_whenTheServerFails_isNotRepeated() {
    answers(json(503, ""), json(201, Fixtures.read("teams/team-get.json")));

    try (var patient = patient()) {
      var thrown =
          catchThrowableOfType(ServerException.class, () -> patient.teams().create(Samples.CREATE));
      assertThat(thrown.mayHaveBeenApplied()).isTrue();
    }

    assertThat(requests()).hasSize(1);
  }

  @Test
  void delete_whenTheFirstAnswerWasLost_tellsThatItMayBeDone() {
    answers(json(503, ""), json(404, "{}"));

    try (var patient = patient()) {
      var thrown = catchThrowableOfType(NotFoundException.class, () -> patient.teams().delete("x"));
      assertThat(thrown.mayHaveBeenApplied()).isTrue();
    }
  }

  private static RootlyClient patient() {
    return client(
        builder ->
            builder
                .apiKey(KEY)
                .configure(
                    config -> config.retryPolicy(RetryPolicy.standard()).sleeper(duration -> {})));
  }
}
