package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.trivet.core.RawRequest;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.AuthenticationException;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.ErrorKind;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ServerException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.rootly.teams.TeamInput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a response that is no success means. */
class JsonApiErrorParserTest extends LoopbackTest {

  /**
   * One row.
   *
   * @param response the response
   * @param type the exception
   * @param kind its kind
   * @param words the service's words, empty for none
   * @param fields what is said about single fields
   */
  record Row(
      ResponseDefinitionBuilder response,
      Class<? extends ApiStatusException> type,
      ErrorKind kind,
      String words,
      Map<String, List<String>> fields) {

    @Override
    public String toString() {
      return response.build().getStatus() + " " + words;
    }
  }

  static List<Row> rows() {
    return List.of(
        row(401, errors("Invalid token", 401), ErrorKind.AUTHENTICATION, "Invalid token"),
        row(403, errors("Unauthorized Action", 403), ErrorKind.PERMISSION, "Unauthorized Action"),
        row(
            404,
            errors("Not found or unauthorized", 404),
            ErrorKind.NOT_FOUND,
            "Not found or unauthorized"),
        row(400, errors("Cannot resolve", 400), ErrorKind.VALIDATION, "Cannot resolve"),
        row(409, errors("Taken", 409), ErrorKind.CONFLICT, "Taken"),
        row(422, errors("Name is blank", 422), ErrorKind.VALIDATION, "Name is blank"),
        row(
            422,
            "{'errors':[{'title':'Name can`t be blank','status':'422'},{'title':'User must exist','status':'422','code':null,'detail':null}]}",
            ErrorKind.VALIDATION,
            "Name can`t be blank; User must exist"),
        row(
            404,
            "{'errors':[{'title':'Not found','status':'404','detail':'no on-call role'}]}",
            ErrorKind.NOT_FOUND,
            "Not found: no on-call role"),
        row(422, "{'errors':[{'detail':'only detail'}]}", ErrorKind.VALIDATION, "only detail"),
        row(422, "{'errors':[{'title':'same','detail':'same'}]}", ErrorKind.VALIDATION, "same"),
        row(422, "{'errors':['plain',7,null,{}]}", ErrorKind.VALIDATION, "plain"),
        row(422, "{'errors':'plain'}", ErrorKind.VALIDATION, "plain"),
        row(422, "{'errors':[]}", ErrorKind.VALIDATION, ""),
        row(422, "{'errors':null}", ErrorKind.VALIDATION, ""),
        row(
            422,
            "{'name':['can`t be blank','is odd'],'base':['Too many']}",
            ErrorKind.VALIDATION,
            "name can`t be blank; name is odd; Too many",
            Map.of("name", List.of("can`t be blank", "is odd"), "base", List.of("Too many"))),
        row(
            422,
            "{'errors':{'name':['is odd']}}",
            ErrorKind.VALIDATION,
            "name is odd",
            Map.of("name", List.of("is odd"))),
        row(422, "{'name':[],'x':7}", ErrorKind.VALIDATION, ""),
        row(
            422,
            "{'errors':[{'index':0,'external_id':'crm-1','errors':['Name is odd','Color is odd']},"
                + "{'index':3,'external_id':'crm-4','errors':['Name is odd']},"
                + "{'index':4,'external_id':null,'errors':['no key']}]}",
            ErrorKind.VALIDATION,
            "crm-1: Name is odd, Color is odd; crm-4: Name is odd; #4: no key",
            Map.of(
                "crm-1",
                List.of("Name is odd", "Color is odd"),
                "crm-4",
                List.of("Name is odd"),
                "#4",
                List.of("no key"))),
        row(
            422,
            "{'errors':[{'external_id':'a','errors':['one']},{'external_id':'a','errors':['two']}]}",
            ErrorKind.VALIDATION,
            "a: one; a: two",
            Map.of("a", List.of("one", "two"))),
        row(
            422,
            "{'data':{'deleted_external_ids':['a'],'failed_external_ids':['b','c'],'not_found_external_ids':[]}}",
            ErrorKind.VALIDATION,
            "not deleted: b, c",
            Map.of("failed_external_ids", List.of("b", "c"))),
        row(
            422,
            "{'deleted_external_ids':['a'],'failed_external_ids':['b']}",
            ErrorKind.VALIDATION,
            "not deleted: b",
            Map.of("failed_external_ids", List.of("b"))),
        row(422, "{'data':{'failed_external_ids':[]}}", ErrorKind.VALIDATION, ""),
        row(418, "{'errors':[{'title':'teapot'}]}", ErrorKind.OTHER, "teapot"),
        row(
            500,
            "{'status':500,'error':'Internal Server Error'}",
            ErrorKind.SERVER,
            "Internal Server Error"),
        row(500, "", ErrorKind.SERVER, ""),
        row(401, "", ErrorKind.AUTHENTICATION, ""),
        row(403, "", ErrorKind.PERMISSION, ""),
        row(404, "", ErrorKind.NOT_FOUND, ""),
        row(404, "null", ErrorKind.NOT_FOUND, ""),
        row(404, "[]", ErrorKind.NOT_FOUND, ""),
        row(404, "'gone'", ErrorKind.NOT_FOUND, "gone"),
        row(403, "{'message':{'deep':1}}", ErrorKind.PERMISSION, ""),
        row(503, "upstream\n  connect   error", ErrorKind.SERVER, "upstream connect error"),
        row(502, "\n<html><title>502</title></html>", ErrorKind.SERVER, ""),
        row(404, "{'errors':[{'title':'cut", ErrorKind.NOT_FOUND, "{\"errors\":[{\"title\":\"cut"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void call_whenRefused_throwsWhatTheResponseMeans(Row row) {
    respond(row.response());

    var thrown =
        catchThrowableOfType(
            ApiStatusException.class, () -> rootly.teams().create(TeamInput.of("SRE")));

    int status = row.response().build().getStatus();
    assertThat(thrown).isExactlyInstanceOf(row.type());
    assertThat(thrown.kind()).isEqualTo(row.kind());
    assertThat(thrown.status()).isEqualTo(status);
    assertThat(thrown.serviceMessage().orElse("")).isEqualTo(row.words());
    assertThat(thrown.fieldErrors()).isEqualTo(row.fields());
    assertThat(thrown)
        .hasMessage(
            "rootly.teams.create POST v1/teams -> "
                + status
                + ": "
                + (row.words().isEmpty() ? "no message" : row.words())
                + (row.kind() == ErrorKind.SERVER ? "; the change may have been applied" : ""));
    assertThat(requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'error':'Rate limit exceeded. Try again later.'} | Rate limit exceeded. Try again later.",
        "Retry later | Retry later",
      })
  void call_whenTheLimitIsUsedUp_tellsTheWords(String body, String words) {
    respond(json(429, quoted(body)));

    var thrown =
        catchThrowableOfType(
            RateLimitedException.class, () -> rootly.teams().create(TeamInput.of("SRE")));

    assertThat(thrown.serviceMessage()).contains(words);
    assertThat(thrown.sent()).isTrue();
    assertThat(thrown).hasMessageContaining(words);
    assertThat(requests()).hasSize(1);
  }

  @Test
  void raw_whenRefused_throwsTheSame() {
    respond(json(422, errors("Name is blank", 422)));

    var thrown =
        catchThrowableOfType(
            ValidationException.class,
            () -> rootly.raw().send(RawRequest.get("v1/severities/{id}").pathParams("x")));

    assertThat(thrown).hasMessage("rootly.raw GET v1/severities/{id} -> 422: Name is blank");
  }

  private static Row row(int status, String body, ErrorKind kind, String words) {
    return row(status, body, kind, words, Map.of());
  }

  private static Row row(
      int status, String body, ErrorKind kind, String words, Map<String, List<String>> fields) {
    return new Row(json(status, quoted(body)), type(kind), kind, words, fields);
  }

  private static Class<? extends ApiStatusException> type(ErrorKind kind) {
    return switch (kind) {
      case AUTHENTICATION -> AuthenticationException.class;
      case PERMISSION -> PermissionException.class;
      case NOT_FOUND -> NotFoundException.class;
      case CONFLICT -> ConflictException.class;
      case VALIDATION -> ValidationException.class;
      case SERVER -> ServerException.class;
      case RATE_LIMITED, OTHER -> ApiStatusException.class;
    };
  }

  private static String errors(String title, int status) {
    return "{\"errors\":[{\"title\":\""
        + title.replace('\'', '`')
        + "\",\"status\":\""
        + status
        + "\"}]}";
  }
}
