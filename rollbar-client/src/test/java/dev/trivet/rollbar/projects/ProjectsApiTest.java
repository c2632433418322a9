package dev.trivet.rollbar.projects;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.rollbar.WireTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectsApiTest extends WireTest {

  @BeforeEach
  void startFromNothing() {
    nothingExists();
  }

  @Test
  void project_whenCaseDiffers_isAnotherOne() {
    exists(
        "projects",
        """
        [{"id":1,"name":"project x"},{"id":2,"name":null}]""");
    creates(
        "projects",
        """
        {"id":3,"name":"Project X"}""");

    assertThat(rollbar.projects().ensure(ProjectCreate.of("Project X")).created()).isTrue();

    exists(
        "projects",
        """
        [{"id":3,"name":"Project X"}]""");
    assertThat(rollbar.projects().ensure(ProjectCreate.of(" Project X ")).created()).isFalse();
  }

  @Test
  void project_whenTheResponseIsLostAndNothingShows_keepsTheDoubt() {
    WIRE.stubFor(post(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
    try (var client =
        client(
            b -> {
              allTokens(b);
              b.configure(c -> c.sleeper(wait -> {}));
            })) {
      assertThatThrownBy(() -> client.projects().ensure(ProjectCreate.of("x")))
          .isInstanceOfSatisfying(
              ApiConnectionException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());
    }
    assertThat(writes()).isEqualTo(1);
  }
}
