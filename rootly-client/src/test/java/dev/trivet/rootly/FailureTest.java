package dev.trivet.rootly;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.trivet.core.RawRequest;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.AuthenticationException;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.Failure.Kind;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ServerException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.rootly.Samples.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of an answer that is no success. */
class FailureTest extends WireTest {

  /**
   * One row.
   *
   * @param response the answer
   * @param type the exception
   * @param kind its kind
   * @param words the service's words, empty for none
   * @param fields what is said about single fields
   */
  record Row(
      ResponseDefinitionBuilder response,
      Class<? extends ApiStatusException> type,
      Kind kind,
      String words,
      Map<String, List<String>> fields) {

    @Override
    public String toString() {
      return response.build().getStatus() + " " + words;
    }
  }

  static List<Row> rows() {
    return List.of(
        row(401, errors("Invalid token", 401), Kind.AUTHENTICATION, "Invalid token"),
        row(403, errors("Unauthorized Action", 403), Kind.PERMISSION, "Unauthorized Action"),
        row(
            404,
            errors("Not found or unauthorized", 404),
            Kind.NOT_FOUND,
            "Not found or unauthorized"),
        row(400, errors("Cannot resolve", 400), Kind.VALIDATION, "Cannot resolve"),
        row(409, errors("Taken", 409), Kind.CONFLICT, "Taken"),
        row(422, errors("Name is blank", 422), Kind.VALIDATION, "Name is blank"),
        row(
            422,
            "{'errors':[{'title':'Name can`t be blank','status':'422'},{'title':'User must exist','status':'422','code':null,'detail':null}]}",
            Kind.VALIDATION,
            "Name can`t be blank; User must exist"),
        row(
            404,
            "{'errors':[{'title':'Not found','status':'404','detail':'no on-call role'}]}",
            Kind.NOT_FOUND,
            "Not found: no on-call role"),
        row(422, "{'errors':[{'detail':'only detail'}]}", Kind.VALIDATION, "only detail"),
        row(422, "{'errors':[{'title':'same','detail':'same'}]}", Kind.VALIDATION, "same"),
        row(422, "{'errors':['plain',7,null,{}]}", Kind.VALIDATION, "plain"),
        row(422, "{'errors':'plain'}", Kind.VALIDATION, "plain"),
        row(422, "{'errors':[]}", Kind.VALIDATION, ""),
        row(422, "{'errors':null}", Kind.VALIDATION, ""),
        row(
            422,
            "{'name':['can`t be blank','is odd'],'base':['Too many']}",
            Kind.VALIDATION,
            "name can`t be blank; name is odd; Too many",
            Map.of("name", List.of("can`t be blank", "is odd"), "base", List.of("Too many"))),
        row(
            422,
            "{'errors':{'name':['is odd']}}",
            Kind.VALIDATION,
            "name is odd",
            Map.of("name", List.of("is odd"))),
        row(422, "{'name':[],'x':7}", Kind.VALIDATION, ""),
        row(
            429,
            "{'error':'Rate limit exceeded. Try again later.'}",
            Kind.RATE_LIMITED,
            "Rate limit exceeded. Try again later."),
        row(
            422,
            "{'errors':[{'index':0,'external_id':'crm-1','errors':['Name is odd','Color is odd']},"
                + "{'index':3,'external_id':'crm-4','errors':['Name is odd']},"
                + "{'index':4,'external_id':null,'errors':['no key']}]}",
            Kind.VALIDATION,
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
            Kind.VALIDATION,
            "a: one; a: two",
            Map.of("a", List.of("one", "two"))),
        row(
            422,
            "{'data':{'deleted_external_ids':['a'],'failed_external_ids':['b','c'],'not_found_external_ids':[]}}",
            Kind.VALIDATION,
            "not deleted: b, c",
            Map.of("failed_external_ids", List.of("b", "c"))),
        row(
            422,
            "{'deleted_external_ids':['a'],'failed_external_ids':['b']}",
            Kind.VALIDATION,
            "not deleted: b",
            Map.of("failed_external_ids", List.of("b"))),
        row(422, "{'data':{'failed_external_ids':[]}}", Kind.VALIDATION, ""),
        row(418, "{'errors':[{'title':'teapot'}]}", Kind.OTHER, "teapot"),
        row(
            500,
            "{'status':500,'error':'Internal Server Error'}",
            Kind.SERVER,
            "Internal Server Error"),
        row(500, "", Kind.SERVER, ""),
        row(401, "", Kind.AUTHENTICATION, ""),
        row(403, "", Kind.PERMISSION, ""),
        row(404, "", Kind.NOT_FOUND, ""),
        row(404, "null", Kind.NOT_FOUND, ""),
        row(404, "[]", Kind.NOT_FOUND, ""),
        row(404, "'gone'", Kind.NOT_FOUND, "gone"),
        row(403, "{'message':{'deep':1}}", Kind.PERMISSION, ""),
        row(429, "Retry later\n", Kind.RATE_LIMITED, "Retry later"),
        row(503, "upstream\n  connect   error", Kind.SERVER, "upstream connect error"),
        row(502, "\n<html><title>502</title></html>", Kind.SERVER, ""),
        row(404, "{'errors':[{'title':'cut", Kind.NOT_FOUND, "{\"errors\":[{\"title\":\"cut"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void call_whenRefused_throwsWhatTheAnswerMeans(Row row) {
    answer(row.response());

    var thrown =
        catchThrowableOfType(ApiStatusException.class, () -> rootly.teams().create(Samples.CREATE));

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
                + (row.kind() == Kind.SERVER ? "; the change may have been applied" : ""));
    assertThat(requests()).hasSize(1);
  }

  static List<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void call_whenRefused_namesItselfAndItsTemplate(Sample sample) {
    answer(json(404, errors("Not found or unauthorized", 404)));
    var operation =
        Endpoints.all().stream()
            .map(endpoint -> endpoint.operation())
            .filter(one -> one.name().equals(sample.operation()))
            .findFirst()
            .orElseThrow();

    var thrown = catchThrowableOfType(NotFoundException.class, () -> sample.run(rootly));

    assertThat(thrown)
        .hasMessage(
            operation.name()
                + " "
                + operation.verb()
                + " "
                + operation.template()
                + " -> 404: Not found or unauthorized");
    assertThat(thrown.operation()).isEqualTo(operation);
  }

  @Test
  void call_whenRedirectedAway_doesNotFollow() {
    answer(aResponse().withStatus(302).withHeader("Location", "https://elsewhere.example/"));

    var thrown = catchThrowableOfType(ApiStatusException.class, () -> rootly.teams().get("x"));

    assertThat(thrown.status()).isEqualTo(302);
    assertThat(thrown.kind()).isEqualTo(Kind.OTHER);
  }

  @Test
  void call_whenTheLimitIsUsedUp_tellsTheHeaders() {
    answer(
        json(429, "{\"error\":\"Rate limit exceeded. Try again later.\"}")
            .withHeader("X-RateLimit-Limit", "1000, 1000;window=3600")
            .withHeader("X-RateLimit-Remaining", "0")
            .withHeader("X-RateLimit-Used", "1000")
            .withHeader("X-RateLimit-Reset", "4102444800"));

    var thrown = catchThrowableOfType(RateLimitedException.class, () -> rootly.teams().get("x"));

    assertThat(thrown.rateLimit().limit()).contains(1000L);
    assertThat(thrown.rateLimit().remaining()).contains(0L);
    assertThat(rootly.rateLimit()).isEqualTo(thrown.rateLimit());
  }

  @Test
  void raw_whenRefused_throwsTheSame() {
    answer(json(422, errors("Name is blank", 422)));

    var thrown =
        catchThrowableOfType(
            ValidationException.class,
            () -> rootly.raw().send(RawRequest.get("v1/severities/{id}").path("x")));

    assertThat(thrown).hasMessage("raw GET v1/severities/{id} -> 422: Name is blank");
  }

  private static Row row(int status, String body, Kind kind, String words) {
    return row(status, body, kind, words, Map.of());
  }

  private static Row row(
      int status, String body, Kind kind, String words, Map<String, List<String>> fields) {
    return new Row(json(status, body.replace('\'', '"')), type(kind), kind, words, fields);
  }

  private static Class<? extends ApiStatusException> type(Kind kind) {
    return switch (kind) {
      case AUTHENTICATION -> AuthenticationException.class;
      case PERMISSION -> PermissionException.class;
      case NOT_FOUND -> NotFoundException.class;
      case CONFLICT -> ConflictException.class;
      case VALIDATION -> ValidationException.class;
      case RATE_LIMITED -> RateLimitedException.class;
      case SERVER -> ServerException.class;
      case OTHER -> ApiStatusException.class;
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
