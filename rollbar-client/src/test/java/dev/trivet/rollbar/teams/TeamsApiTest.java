package dev.trivet.rollbar.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.ErrorKind;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.WireTest;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsApiTest extends WireTest {

  private static final TeamCreate TEAM = TeamCreate.of("Café Team", AccessLevel.LIGHT);

  private static final List<Function<RollbarClient, Boolean>> QUESTIONS =
      List.of(r -> r.teams().hasUser(300, 1), r -> r.teams().hasProject(300, 1));

  @BeforeEach
  void startFromNothing() {
    nothingExists();
  }

  // the second spells the accent with a combining character
  @ParameterizedTest
  @ValueSource(strings = {"Café Team", "Cafe\u0301 Team", " Café Team\u2003"})
  void team_whenOneHasTheName_isFound(String name) {
    exists(
        "teams",
        """
        [{"id":1,"name":"%s","access_level":"view"}]"""
            .formatted(name));

    var team = rollbar.teams().ensure(TEAM);

    assertThat(team.created()).isFalse();
    assertThat(team.value().accessLevel()).contains(AccessLevel.VIEW);
    assertThat(writes()).isZero();
  }

  @Test
  void team_whenOnlyABuiltInOneHasTheName_isCreated() {
    exists(
        "teams",
        """
        [{"id":1,"name":"Café Team","access_level":"owner"},{"id":2}]""");
    creates(
        "teams",
        """
        {"id":3,"name":"Café Team"}""");

    var team = rollbar.teams().ensure(TEAM);

    assertThat(team.created()).isTrue();
    assertThat(team.value().id()).isEqualTo(3);
  }

  @Test
  void teamProject_whenLinkedOrNot_isLinkedOnce() {
    WIRE.stubFor(
        get(urlPathEqualTo("/api/1/team/3/project/7"))
            .willReturn(json(404, quoted("{'err':1,'message':'Project is not in this Team.'}"))));
    WIRE.stubFor(
        put(urlPathEqualTo("/api/1/team/3/project/7"))
            .willReturn(json(200, quoted("{'err':0,'result':{'team_id':3,'project_id':7}}"))));

    var link = rollbar.teams().ensureProject(3, 7);

    assertThat(link.created()).isTrue();
    assertThat(link.value().projectId()).contains(7L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"err\":0,\"result\":{\"team_id\":300,\"user_id\":1}}",
        "{\"err\":0,\"result\":{\"team_id\":300,\"project_id\":1}}",
        "{\"err\":0,\"result\":{}}"
      })
  void has_whenAPairComes_isTrue(String body) {
    respond(body);

    assertThat(QUESTIONS).allMatch(question -> question.apply(rollbar));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          404 | {'err':1,'message':'User is not on this Team.'}
          404 | {'err':1,'message':'Project is not in this Team.'}
          404 | {'err':0,'message':'Project is not in this Team.'}
          404 | {'err':1,'message':'USER IS NOT ON THIS TEAM'}
          404 | {'err':1,'result':'User is not on this Team.'}
          200 | {'err':1,'message':'User is not on this Team.'}
          """)
  void has_whenRollbarSaysNotThere_isFalse(int status, String body) {
    respond(json(status, quoted(body)));

    assertThat(QUESTIONS).noneMatch(question -> question.apply(rollbar));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          404 | {'err':1,'message':'Team not found in this account.'}  | NOT_FOUND
          404 | {'err':1,'message':'not found'}                        | NOT_FOUND
          404 | ""                                                     | NOT_FOUND
          404 | <html>Not Found</html>                                 | NOT_FOUND
          403 | {'err':1,'message':'Team not found in this account.'}  | NOT_FOUND
          403 | {'err':1,'message':'User not found for this account'}  | NOT_FOUND
          403 | {'err':1,'message':'access token not found: x'}        | AUTHENTICATION
          400 | {'err':1,'message':'Invalid or missing team id'}       | VALIDATION
          200 | {'err':1,'message':'no luck'}                          | VALIDATION
          500 | {'err':1,'message':'User is not on this Team.'}        | SERVER
          """)
  void has_whenSomethingElseIsWrong_throws(int status, String body, ErrorKind kind) {
    respond(json(status, quoted(body)));

    for (var question : QUESTIONS) {
      var failure = catchThrowableOfType(ApiStatusException.class, () -> question.apply(rollbar));
      assertThat(failure.kind()).isEqualTo(kind);
      assertThat(failure.status()).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{\"err\":0}", "{\"err\":0,\"result\":null}", "<html>hi"})
  void has_whenTheResponseHoldsNothing_isNotTakenForYes(String body) {
    respond(body);

    for (var question : QUESTIONS) {
      assertThat(catchThrowableOfType(ApiDecodeException.class, () -> question.apply(rollbar)))
          .isNotNull();
    }
  }
}
