package dev.trivet.rollbar.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.ErrorKind;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.WireTest;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two questions that Rollbar answers with a 404 for "no". */
class MembershipQuestionsTest extends WireTest {

  private static final List<Function<RollbarClient, Boolean>> QUESTIONS =
      List.of(r -> r.teams().hasUser(300, 1), r -> r.teams().hasProject(300, 1));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"err\":0,\"result\":{\"team_id\":300,\"user_id\":1}}",
        "{\"err\":0,\"result\":{\"team_id\":300,\"project_id\":1}}",
        "{\"err\":0,\"result\":{}}"
      })
  void has_whenAPairComes_isTrue(String body) {
    answer(body);

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
    answer(json(status, body.replace('\'', '"')));

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
    answer(json(status, body.replace('\'', '"')));

    for (var question : QUESTIONS) {
      var failure = catchThrowableOfType(ApiStatusException.class, () -> question.apply(rollbar));
      assertThat(failure.kind()).isEqualTo(kind);
      assertThat(failure.status()).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{\"err\":0}", "{\"err\":0,\"result\":null}", "<html>hi"})
  void has_whenTheAnswerHoldsNothing_isNotTakenForYes(String body) {
    answer(body);

    for (var question : QUESTIONS) {
      assertThat(catchThrowableOfType(ApiDecodeException.class, () -> question.apply(rollbar)))
          .isNotNull();
    }
  }
}
