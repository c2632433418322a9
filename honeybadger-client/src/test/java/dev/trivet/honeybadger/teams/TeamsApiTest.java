package dev.trivet.honeybadger.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.honeybadger.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found or created. */
@Timeout(30)
class TeamsApiTest {

  @RegisterExtension static final Api API = new Api();

  @ParameterizedTest
  @ValueSource(strings = {"Caf\u00e9", " Caf\u00e9 ", "Cafe\u0301", "\tCafe\u0301"})
  void ensure_whenTheNameIsThere_findsItWhateverBlanksAndAccents(String name) {
    API.answers(200, "{\"results\":[{\"id\":1},{\"id\":2,\"name\":\" Caf\u00e9\"}]}");
    try (var client = API.client()) {
      var team = client.teams().ensure(TeamInput.of(name));
      assertThat(team.created()).isFalse();
      assertThat(team.value().id()).isEqualTo(2);
    }
    assertThat(API.request().getUrl()).isEqualTo("/v2/teams");
  }

  @Test
  void ensure_whenOnlyTheCaseDiffers_createsTheTeamInTheAccount() {
    API.server()
        .stubFor(
            get(urlPathEqualTo("/v2/teams"))
                .willReturn(okJson("{\"results\":[{\"id\":1,\"name\":\"payments\"}]}")));
    API.server()
        .stubFor(
            post(urlPathEqualTo("/v2/teams"))
                .willReturn(okJson("{\"id\":5,\"name\":\"Payments\"}").withStatus(201)));
    try (var client = API.client()) {
      var team = client.teams().ensure("Me3upk", TeamInput.of("Payments"));
      assertThat(team.created()).isTrue();
      assertThat(team.value().id()).isEqualTo(5);
    }
    assertThat(API.requests())
        .extracting(request -> request.getMethod() + " " + request.getUrl())
        .containsExactly("GET /v2/teams?account_id=Me3upk", "POST /v2/teams?account_id=Me3upk");
  }
}
