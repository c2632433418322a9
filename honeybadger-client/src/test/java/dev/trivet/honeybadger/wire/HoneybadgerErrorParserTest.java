package dev.trivet.honeybadger.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.AuthenticationException;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.ErrorKind;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.error.ServerException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.Region;
import dev.trivet.honeybadger.teams.TeamInput;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class HoneybadgerErrorParserTest {

  @RegisterExtension static final Api API = new Api();

  private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
  private static final Map<String, String> SOME_LEFT =
      Map.of("X-RateLimit-Limit", "360", "X-RateLimit-Remaining", "1");
  private static final String NOTHING = "no message";

  record Row(
      int status,
      Map<String, String> headers,
      String body,
      Class<? extends ApiStatusException> type,
      ErrorKind kind,
      String words,
      Map<String, List<String>> fields) {

    @Override
    public String toString() {
      return status + " " + body;
    }
  }

  private static Row row(
      int status,
      String body,
      Class<? extends ApiStatusException> type,
      ErrorKind kind,
      String words) {
    return new Row(status, JSON, body, type, kind, words, Map.of());
  }

  private static Row invalid(String body, String words) {
    return row(422, body, ValidationException.class, ErrorKind.VALIDATION, words);
  }

  private static Row refused(
      Map<String, String> headers, Class<? extends ApiStatusException> type, ErrorKind kind) {
    return new Row(403, headers, "{\"errors\":\"No\"}", type, kind, "No", Map.of());
  }

  private static Row fields(String body, String words, Map<String, List<String>> fields) {
    return new Row(422, JSON, body, ValidationException.class, ErrorKind.VALIDATION, words, fields);
  }

  static Stream<Row> statuses() {
    return Stream.of(
        row(
            400,
            "{\"errors\":\"Invalid request\"}",
            ValidationException.class,
            ErrorKind.VALIDATION,
            "Invalid request"),
        row(
            401,
            "{\"errors\":\"Invalid API token\"}",
            AuthenticationException.class,
            ErrorKind.AUTHENTICATION,
            "Invalid API token"),
        row(
            401,
            "{\"message\":\"Invalid API key\"}",
            AuthenticationException.class,
            ErrorKind.AUTHENTICATION,
            "Invalid API key"),
        row(
            401,
            "{\"error\":\"Unauthorized\"}",
            AuthenticationException.class,
            ErrorKind.AUTHENTICATION,
            "Unauthorized"),
        row(
            403,
            "{\"errors\":\"Access denied\"}",
            PermissionException.class,
            ErrorKind.PERMISSION,
            "Access denied"),
        refused(SOME_LEFT, PermissionException.class, ErrorKind.PERMISSION),
        row(403, "", PermissionException.class, ErrorKind.PERMISSION, NOTHING),
        row(
            404,
            "{\"errors\":\"Not found\"}",
            NotFoundException.class,
            ErrorKind.NOT_FOUND,
            "Not found"),
        row(404, "", NotFoundException.class, ErrorKind.NOT_FOUND, NOTHING),
        row(404, "null", NotFoundException.class, ErrorKind.NOT_FOUND, NOTHING),
        row(409, "{\"errors\":\"Taken\"}", ConflictException.class, ErrorKind.CONFLICT, "Taken"),
        row(
            500,
            "{\"errors\":\"Internal server error\"}",
            ServerException.class,
            ErrorKind.SERVER,
            "Internal server error"),
        row(
            500,
            "{\"results\":null,\"links\":{}}",
            ServerException.class,
            ErrorKind.SERVER,
            "{\"results\":null,\"links\":{}}"),
        row(
            502,
            "<html>\n  <h1>Bad gateway</h1>\n</html>\n",
            ServerException.class,
            ErrorKind.SERVER,
            "<html> <h1>Bad gateway</h1> </html>"),
        row(503, "", ServerException.class, ErrorKind.SERVER, NOTHING),
        row(418, "{\"errors\":\"Teapot\"}", ApiStatusException.class, ErrorKind.OTHER, "Teapot"));
  }

  static Stream<Row> shapes() {
    return Stream.of(
        invalid("{\"errors\":\"Name has already been taken\"}", "Name has already been taken"),
        invalid(
            "{\"errors\":[\"Name is bad\",\"\",null,\"So is this\"]}", "Name is bad; So is this"),
        invalid("{\"error\":[\"a\",[\"b\"]]}", "a; b"),
        invalid("{\"message\":[\"a\"]}", "a"),
        invalid("{\"error\":{\"code\":\"invalid\",\"message\":\"Bad\"}}", "Bad"),
        invalid("{\"error\":{\"message\":\"query timed out\"}}", "query timed out"),
        invalid(
            """
            {"errors":[{"code":1,"message":"Bad"},{"message":"Worse"}]}""",
            "Bad; Worse"),
        invalid("{\"message\":\"later\",\"errors\":\"first\"}", "first"),
        invalid("{\"errors\":{},\"error\":true,\"message\":\"left\"}", "left"),
        invalid("{\"errors\":\" \",\"error\":null,\"message\":\"left\"}", "left"),
        invalid("{\"foo\":\"bar\"}", "{\"foo\":\"bar\"}"),
        invalid("\"quoted\"", "quoted"),
        invalid("plain text", "plain text"),
        invalid("{\"errors\":\"cut", "{\"errors\":\"cut"),
        invalid("[\"a\"]", "[\"a\"]"),
        invalid("{}", NOTHING),
        invalid("[]", NOTHING),
        invalid("\"\"", NOTHING),
        invalid(" \n ", NOTHING),
        invalid("{\"errors\":[]}", "{\"errors\":[]}"),
        fields(
            """
            {"errors":{"name":["is too short","is odd"],"email":"is blank","base":[]}}""",
            "name: is too short, is odd; email: is blank",
            Map.of("name", List.of("is too short", "is odd"), "email", List.of("is blank"))),
        fields(
            """
            {"errors":{"message":["is too long"]}}""",
            "message: is too long",
            Map.of("message", List.of("is too long"))),
        fields(
            """
            {"errors":{"message":"is too long","email":"is blank"}}""",
            "message: is too long; email: is blank",
            Map.of("message", List.of("is too long"), "email", List.of("is blank"))),
        fields("{\"error\":{\"name\":\"x\"}}", "name: x", Map.of("name", List.of("x"))));
  }

  @ParameterizedTest
  @MethodSource({"statuses", "shapes"})
  void response_whenNoSuccess_isTheExceptionOfItsMeaning(Row row) {
    API.respond(row.status(), row.headers(), row.body());
    try (var client = API.client()) {
      var thrown = catchThrowableOfType(ApiStatusException.class, () -> client.teams().get(4711));
      assertThat(thrown).isExactlyInstanceOf(row.type());
      assertThat(thrown.status()).isEqualTo(row.status());
      assertThat(thrown.kind()).isEqualTo(row.kind());
      assertThat(thrown.serviceMessage().orElse(NOTHING)).isEqualTo(row.words());
      assertThat(thrown.fieldErrors()).isEqualTo(row.fields());
      assertThat(thrown.body()).isEqualTo(row.body());
      assertThat(thrown)
          .hasMessage(
              "honeybadger.teams.get GET teams/{team_id} -> " + row.status() + ": " + row.words());
      assertThat(API.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void listAndChange_whenNoSuccess_failAlike(Row row) {
    API.respond(row.status(), row.headers(), row.body());
    try (var client = API.client()) {
      var list = client.teams().list();
      assertThat(catchThrowableOfType(ApiStatusException.class, list::toList))
          .isExactlyInstanceOf(row.type())
          .hasMessageStartingWith("honeybadger.teams.list GET teams -> " + row.status() + ": ");
      assertThat(
              catchThrowableOfType(
                  ApiStatusException.class, () -> client.teamMembers().delete(1, 2)))
          .isExactlyInstanceOf(row.type())
          .hasMessageStartingWith(
              "honeybadger.teamMembers.delete DELETE teams/{team_id}/team_members/{member_id} -> "
                  + row.status());
    }
  }

  @Test
  void create_whenTheServerFails_saysThatItMayHaveHappened() {
    API.respond(500, "{\"errors\":\"Internal server error\"}");
    try (var client = API.client()) {
      var thrown =
          catchThrowableOfType(
              ServerException.class, () -> client.teams().create(TeamInput.of("x")));
      assertThat(thrown.mayHaveBeenApplied()).isTrue();
      assertThat(thrown)
          .hasMessage(
              "honeybadger.teams.create POST teams -> 500: Internal server error;"
                  + " the change may have been applied");
    }
  }

  @ParameterizedTest
  @CsvSource({"US, EU", "EU, US"})
  void token_whenRefusedInARegion_hintsAtTheOther(Region region, String other) {
    var refusal =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain ->
                    new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(401)
                        .message("Unauthorized")
                        .body(ResponseBody.create("{\"errors\":\"Invalid API token\"}", null))
                        .build())
            .build();
    try (var client =
        HoneybadgerClient.builder()
            .authToken("some-token")
            .region(region)
            .httpClient(refusal)
            .build()) {
      assertThatThrownBy(() -> client.teams().get(1))
          .isInstanceOf(AuthenticationException.class)
          .hasMessage(
              "honeybadger.teams.get GET teams/{team_id} -> 401: Invalid API token; this client"
                  + " talks to the "
                  + region
                  + " region, where tokens of the "
                  + other
                  + " region are not valid: see HoneybadgerClient.builder().region(..)");
    }
  }
}
