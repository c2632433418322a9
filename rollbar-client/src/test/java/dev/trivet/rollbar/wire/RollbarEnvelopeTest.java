package dev.trivet.rollbar.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.ErrorKind;
import dev.trivet.rollbar.WireTest;
import dev.trivet.rollbar.invitations.InvitationOutcome;
import dev.trivet.rollbar.teams.TeamUser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rollbar's packing under HTTP 200: which bodies are a success, which a failure, which neither. */
class RollbarEnvelopeTest extends WireTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'err':0,'result':{'id':300,'name':'x'}}",
        "{'result':{'id':300,'name':'x'},'err':0}",
        "{'result':{'id':300,'name':'x'}}",
        "{'err':null,'result':{'id':300,'name':'x'}}",
        "{'err':false,'result':{'id':300,'name':'x'}}",
        "{'err':0.0,'result':{'id':300,'name':'x'}}",
        "{'err':'0','result':{'id':300,'name':'x'}}",
        "{'err':'','result':{'id':300,'name':'x'}}",
        "{'err':0,'result':{'id':'300','name':'x'}}",
        "{'err':0,'result':[{'id':300,'name':'x'}]}",
        "{'err':0,'message':'fine','result':{'id':300,'name':'x'},'status_code':200}",
        "{'new':{'err':1},'err':0,'result':{'id':300,'name':'x'},'newer':[{'result':1}]}",
        // the reference shows one response without its envelope
        "{'id':300,'name':'x'}",
        "[{'id':300,'name':'x'}]"
      })
  void get_whenTheBodySaysYes_readsTheResult(String body) {
    respond(quoted(body));

    var team = rollbar.teams().get(300);

    assertThat(team.id()).isEqualTo(300);
    assertThat(team.name()).contains("x");
    assertThat(team.additionalProperties()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "-",
      textBlock =
          """
          {'err':1,'message':'no luck'}                              | VALIDATION | no luck
          {'message':'no luck','err':1}                              | VALIDATION | no luck
          {'err':1}                                                  | VALIDATION | -
          {'err':1,'message':null}                                   | VALIDATION | -
          {'err':1,'message':'  '}                                   | VALIDATION | -
          {'err':1,'message':['a']}                                  | VALIDATION | -
          {'err':2,'message':'no luck'}                              | VALIDATION | no luck
          {'err':-1,'message':'no luck'}                             | VALIDATION | no luck
          {'err':0.5,'message':'no luck'}                            | VALIDATION | no luck
          {'err':99999999999999999999,'message':'no luck'}           | VALIDATION | no luck
          {'err':true,'message':'no luck'}                           | VALIDATION | no luck
          {'err':'1','message':'no luck'}                            | VALIDATION | no luck
          {'err':{'code':1},'message':'no luck'}                     | VALIDATION | no luck
          {'err':[],'message':'no luck'}                             | VALIDATION | no luck
          {'err':1,'result':'no luck'}                               | VALIDATION | no luck
          {'result':'no luck','err':1,'status_code':400}             | VALIDATION | no luck
          {'err':1,'result':'second','message':'first'}              | VALIDATION | first
          {'message':'first','result':'second','err':1}              | VALIDATION | first
          {'err':1,'result':{'id':300}}                              | VALIDATION | -
          {'result':{'id':300},'err':1,'message':'no luck'}          | VALIDATION | no luck
          {'result':{'id':{'odd':[1]}},'err':1,'message':'no luck'}  | VALIDATION | no luck
          {'result':[[],{'id':'x'},7],'err':1,'message':'no luck'}   | VALIDATION | no luck
          {'result':[''],'err':1,'message':'no luck'}                | VALIDATION | no luck
          {'err':1,'message':'Team not found in this account.'}      | NOT_FOUND  | Team not found in this account.
          {'err':1,'message':'User is not on this Team.'}            | NOT_FOUND  | User is not on this Team.
          {'err':1,'message':'Invite already canceled'}              | CONFLICT   | Invite already canceled
          {'err':1,'message':'insufficient privileges: no'}          | PERMISSION | insufficient privileges: no
          {'err':1,'message':'access token not found: x'}            | AUTHENTICATION | access token not found: x
          """)
  void get_whenTheBodySaysNo_failsInSpiteOfTheStatus(String body, ErrorKind kind, String words) {
    respond(quoted(body));

    var failure = catchThrowableOfType(ApiStatusException.class, () -> rollbar.teams().get(300));

    assertThat(failure.status()).isEqualTo(200);
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.serviceMessage().orElse(null)).isEqualTo(words);
    assertThat(failure.body()).isEqualTo(quoted(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "{}",
        "[]",
        "7",
        "true",
        "\"pong\"",
        "pong",
        "<html>",
        "{\"err\":0",
        "{\"err\":0}",
        "{\"err\":0,\"result\":null}",
        "{\"err\":0,\"result\":{}}",
        "{\"err\":0,\"result\":[]}",
        "{\"err\":0,\"result\":\"x\"}",
        "{\"err\":0,\"result\":\"\"}",
        "{\"err\":0,\"result\":{\"name\":\"x\"}}",
        "{\"err\":0,\"message\":\"x\"}",
        "{\"err\":0,\"data\":{\"id\":300}}",
        "{\"err\":0,\"result\":{\"id\":300}",
        "{\"err\":0,\"result\":{\"id\":0x}}"
      })
  void get_whenThereIsNothingToRead_saysSoWithTheOperation(String body) {
    respond(body);

    var failure = catchThrowableOfType(ApiDecodeException.class, () -> rollbar.teams().get(300));

    assertThat(failure).hasMessageStartingWith("rollbar.teams.get GET team/{team_id} -> 200, but");
    assertThat(failure.jsonPath()).startsWith("$");
    assertThat(failure.mayHaveBeenApplied()).isFalse();
  }

  @Test
  void list_whenItIsNestedOrPlainOrBare_isTheSame() {
    for (var body :
        List.of(
            "{'err':0,'result':{'users':[{'id':1},{'id':2}]}}",
            "{'err':0,'result':{'page':1,'users':[{'id':1},{'id':2}],'more':[{}]}}",
            "{'err':0,'result':[{'id':1},{'id':2}]}",
            "{'users':[{'id':1},{'id':2}]}",
            "[{'id':1},{'id':2}]")) {
      respond(quoted(body));

      assertThat(rollbar.users().list()).as(body).extracting("id").containsExactly(1L, 2L);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"err\":0}",
        "{\"err\":0,\"result\":null}",
        "{\"err\":0,\"result\":{}}",
        "{\"err\":0,\"result\":{\"user_id\":null,\"team_id\":null}}"
      })
  void addUser_whenTheResponseDoesNotRepeatThePair_succeedsAllTheSame(String body) {
    respond(body);

    var pair = rollbar.teams().addUser(1, 2);

    assertThat(pair.teamId()).isEmpty();
    assertThat(pair.userId()).isEmpty();
  }

  @Test
  void addUser_whenOnlyAMessageComes_keepsIt() {
    respond(
        """
        {"err":0,"message":"was there"}""");

    TeamUser pair = rollbar.teams().addUser(1, 2);

    assertThat(pair.additionalProperties()).containsOnlyKeys("message");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"err\":0,\"message\":\"added\"}",
        "{\"message\":\"added\",\"err\":0}",
        "{\"err\":0,\"result\":null,\"message\":\"added\"}",
        "{\"message\":\"added\",\"result\":{},\"err\":0}",
        "{\"err\":0,\"result\":{\"message\":\"added\"}}"
      })
  void invite_whenAMessageComes_isAddedToTeam(String body) {
    respond(body);

    assertThat(rollbar.teams().invite(300, "a@example.com"))
        .isEqualTo(new InvitationOutcome.AddedToTeam("added"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"err\":0}",
        "{\"err\":0,\"result\":{}}",
        "{\"err\":0,\"result\":{\"id\":\"odd\",\"to_email\":\"a@example.com\"}}",
        "{\"err\":0,\"result\":{\"id\":{}}}",
        "{\"err\":0,\"message\":{\"text\":\"added\"}}"
      })
  void invite_whenNeitherOutcomeComes_saysThatItMayHaveBeenDone(String body) {
    respond(body);

    var failure =
        catchThrowableOfType(
            ApiDecodeException.class, () -> rollbar.teams().invite(300, "a@example.com"));

    assertThat(failure.mayHaveBeenApplied()).isTrue();
  }
}
