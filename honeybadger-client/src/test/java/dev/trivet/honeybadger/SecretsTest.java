package dev.trivet.honeybadger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.honeybadger.projects.Project;
import dev.trivet.honeybadger.teams.Team;
import dev.trivet.honeybadger.teams.TeamInput;
import dev.trivet.honeybadger.teams.TeamInvitation;
import dev.trivet.testkit.check.SecretCanary;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class SecretsTest {

  @RegisterExtension static final Api API = new Api();

  private static final String BASIC =
      Base64.getEncoder().encodeToString((Api.TOKEN + ":").getBytes(StandardCharsets.UTF_8));

  static Stream<String> echoes() {
    return Stream.of(Api.TOKEN, Api.TOKEN.toUpperCase(java.util.Locale.ROOT), "Basic " + BASIC)
        .flatMap(
            echo ->
                Stream.of(
                    "{\"errors\":\"bad token " + echo + "\"}",
                    "{\"errors\":[\"x\",\"bad token " + echo + "\"]}",
                    "{\"errors\":{\"" + echo + "\":[\"bad token " + echo + "\"]}}",
                    "{\"error\":{\"code\":\"a\",\"message\":\"" + echo + "\"}}",
                    "{\"foo\":\"" + echo + "\"}",
                    "<html>" + echo + "</html>"));
  }

  @ParameterizedTest
  @MethodSource("echoes")
  void failure_whenTheServerEchoesTheToken_doesNotShowIt(String body) {
    API.respond(422, Map.of("X-Echo", "token " + Api.TOKEN), body);
    try (var client = API.client();
        var canary = SecretCanary.of(Api.TOKEN).listen()) {
      var thrown =
          catchThrowableOfType(
              ApiStatusException.class, () -> client.teams().create(TeamInput.of("x")));
      canary.check(thrown);
      canary.check("message", thrown.serviceMessage());
      canary.check("fields", thrown.fieldErrors());
      canary.check("body", thrown.body());
      canary.check("headers", thrown.info().headers());
      canary.check("info", thrown.info());
      assertThat(thrown.serviceMessage().orElseThrow()).contains("***");
    }
  }

  @Test
  void unreadable_whenTheServerEchoesTheToken_doesNotShowIt() {
    API.respond(200, "{\"name\":\"" + Api.TOKEN + "\",\"x\":\"" + BASIC + "\"");
    try (var client = API.client();
        var canary = SecretCanary.of(Api.TOKEN).listen()) {
      var thrown = catchThrowableOfType(ApiDecodeException.class, () -> client.teams().get(1));
      canary.check(thrown);
      canary.check("prefix", thrown.bodyPrefix());
    }
  }

  @Test
  void broken_whenTheConnectionIsReset_doesNotShowTheToken() {
    API.server()
        .stubFor(
            com.github.tomakehurst.wiremock.client.WireMock.any(
                    com.github.tomakehurst.wiremock.client.WireMock.anyUrl())
                .willReturn(
                    com.github.tomakehurst.wiremock.client.WireMock.aResponse()
                        .withFault(Fault.EMPTY_RESPONSE)));
    try (var client = API.client();
        var canary = SecretCanary.of(Api.TOKEN).listen()) {
      canary.check(catchThrowableOfType(ApiException.class, () -> client.teams().get(1)));
    }
  }

  @Test
  void client_whenShown_doesNotShowTheToken() {
    var builder = API.builder("/v2").authToken(Api.TOKEN);
    try (var client = builder.build();
        var canary = SecretCanary.of(Api.TOKEN)) {
      canary.check("builder", builder);
      canary.check("client", client);
      canary.check("copy", client.withOptions(o -> o.header("X-Trace", "1")));
      canary.check("teams", client.teams());
      canary.check("raw", client.raw());
    }
  }

  @Test
  void token_whenItHasABlank_isRefusedWithoutShowingIt() {
    var builder = HoneybadgerClient.builder();
    for (var token : new String[] {"canary with-blank", "canary\n", "cänary"}) {
      var thrown = catchThrowable(() -> builder.authToken(token));
      assertThat(thrown)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("HoneybadgerClient.builder().authToken(..)");
      SecretCanary.of(token.strip()).check(thrown);
    }
  }

  @Test
  void models_whenShown_maskTheirSecrets() {
    var invitation = TeamInvitation.builder().id(9).token("e62394d2-secret").build();
    var project = Project.builder().id(1).token("098sflj2-secret").build();
    var team = Team.builder().id(1).addInvitations(invitation).addProjects(project).build();
    try (var canary = SecretCanary.of("e62394d2-secret", "098sflj2-secret")) {
      canary.check("invitation", invitation);
      canary.check("project", project);
      canary.check("team", team);
    }
    assertThat(invitation.toString()).startsWith("TeamInvitation{id=9").doesNotContain("token");
    assertThat(invitation.token()).contains("e62394d2-secret");
  }

  @Test
  void models_whenASecretComesInAnOddPlace_doNotShowIt() {
    API.respond(
        200,
        """
        {"id":1,"token":"odd-secret","invitations":{"id":1,"token":"odd-secret"},\
        "projects":[{"id":1,"token":["odd-secret"]}]}""");
    try (var client = API.client();
        var canary = SecretCanary.of("odd-secret")) {
      canary.check("team", client.teams().get(1));
    }
  }
}
