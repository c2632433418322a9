package dev.trivet.rollbar.wire;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static dev.trivet.core.error.ErrorKind.AUTHENTICATION;
import static dev.trivet.core.error.ErrorKind.CONFLICT;
import static dev.trivet.core.error.ErrorKind.NOT_FOUND;
import static dev.trivet.core.error.ErrorKind.OTHER;
import static dev.trivet.core.error.ErrorKind.PERMISSION;
import static dev.trivet.core.error.ErrorKind.RATE_LIMITED;
import static dev.trivet.core.error.ErrorKind.SERVER;
import static dev.trivet.core.error.ErrorKind.VALIDATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.AuthenticationException;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.ErrorKind;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ServerException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.rollbar.WireTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How Rollbar says no, and what the caller gets. */
class RollbarErrorParserTest extends WireTest {

  private static final Map<ErrorKind, Class<? extends ApiStatusException>> TYPES =
      Map.of(
          AUTHENTICATION, AuthenticationException.class,
          PERMISSION, PermissionException.class,
          NOT_FOUND, NotFoundException.class,
          CONFLICT, ConflictException.class,
          VALIDATION, ValidationException.class,
          SERVER, ServerException.class,
          OTHER, ApiStatusException.class);

  /**
   * One refusal.
   *
   * @param status the HTTP status
   * @param body the body
   * @param kind the kind it means
   * @param words what the service said, as the caller gets it; null for nothing
   */
  record Refusal(int status, String body, ErrorKind kind, String words) {

    /** In Rollbar's own form. */
    static Refusal said(int status, String words, ErrorKind kind) {
      var body = "{\"err\":1,\"message\":\"" + words + "\"}";
      return new Refusal(status, body, kind, words);
    }
  }

  static Stream<Refusal> refusals() {
    return all().stream().filter(refusal -> refusal.kind() != RATE_LIMITED);
  }

  static Stream<Refusal> limited() {
    return all().stream().filter(refusal -> refusal.kind() == RATE_LIMITED);
  }

  private static List<Refusal> all() {
    return List.of(
        Refusal.said(400, "Invalid or missing project id", VALIDATION),
        Refusal.said(400, "Invalid or missing team id", VALIDATION),
        Refusal.said(400, "u'60' is not one of [0, 60, 300, 1800]", VALIDATION),
        Refusal.said(400, "Item not found in this project.", NOT_FOUND),
        Refusal.said(401, "the token is not valid", AUTHENTICATION),
        Refusal.said(401, "token not found", AUTHENTICATION),
        Refusal.said(403, "access token not found: 0123", AUTHENTICATION),
        Refusal.said(403, "insufficient privileges: The access token is disabled.", AUTHENTICATION),
        Refusal.said(
            403,
            "insufficient privileges: write scope is required but the access token only has read.",
            PERMISSION),
        Refusal.said(403, "User not found for this account", NOT_FOUND),
        Refusal.said(403, "Team not found in this account.", NOT_FOUND),
        Refusal.said(404, "Team not found in this account.", NOT_FOUND),
        Refusal.said(404, "Project not found in this account.", NOT_FOUND),
        Refusal.said(404, "User is not on this Team.", NOT_FOUND),
        Refusal.said(404, "Project is not in this Team.", NOT_FOUND),
        Refusal.said(404, "not found", NOT_FOUND),
        Refusal.said(409, "the deploy has ended", CONFLICT),
        Refusal.said(413, "request too large", VALIDATION),
        Refusal.said(422, "Team not found for this account", NOT_FOUND),
        Refusal.said(422, "User is not on this Team.", NOT_FOUND),
        Refusal.said(422, "Invite already canceled", CONFLICT),
        Refusal.said(422, "the name is too long", VALIDATION),
        Refusal.said(422, "403 Forbidden", VALIDATION),
        Refusal.said(
            422, "Invalid format. access_token is missing and it is required.", AUTHENTICATION),
        Refusal.said(429, "too many requests; the token is not found", RATE_LIMITED),
        Refusal.said(500, "not found, please try again", SERVER),
        Refusal.said(503, "down", SERVER),
        // one documented example of a 404 says that all is well
        new Refusal(
            404,
            "{\"err\":0,\"message\":\"Project is not in this Team.\"}",
            NOT_FOUND,
            "Project is not in this Team."),
        new Refusal(
            400,
            "{\"err\":1,\"result\":\"Invalid project access token\",\"status_code\":400}",
            VALIDATION,
            "Invalid project access token"),
        new Refusal(403, "{\"err\":1,\"message\":[\"odd\"]}", PERMISSION, null),
        new Refusal(403, "{\"err\":1,\"message\":\"\"}", PERMISSION, null),
        new Refusal(403, "{\"error\":\"other\"}", PERMISSION, null),
        new Refusal(403, "[1]", PERMISSION, null),
        new Refusal(403, "\"no entry\"", PERMISSION, "no entry"),
        new Refusal(403, "", PERMISSION, null),
        new Refusal(404, "", NOT_FOUND, null),
        new Refusal(404, " \n ", NOT_FOUND, null),
        new Refusal(422, "", VALIDATION, null),
        new Refusal(400, "Bad Request: host not found", VALIDATION, "Bad Request: host not found"),
        new Refusal(418, "{\"err\":1,\"message\":\"teapot\"}", OTHER, "teapot"),
        new Refusal(429, "slow\n  down\n", RATE_LIMITED, "slow down"),
        new Refusal(429, "", RATE_LIMITED, null),
        new Refusal(
            502,
            "<html>\n<h1>502 Bad Gateway</h1>\n</html>\n",
            SERVER,
            "<html> <h1>502 Bad Gateway</h1> </html>"),
        new Refusal(504, "", SERVER, null),
        new Refusal(500, "{\"err\":1,\"message\":\"cut", SERVER, "{\"err\":1,\"message\":\"cut"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void get_whenRefused_throwsWhatTheResponseMeans(Refusal refusal) {
    respond(json(refusal.status(), refusal.body()).withHeader("X-Response-Time", "14ms"));

    var failure = catchThrowableOfType(ApiStatusException.class, () -> rollbar.teams().get(300));

    assertThat(failure).isExactlyInstanceOf(TYPES.get(refusal.kind()));
    assertThat(failure.kind()).isEqualTo(refusal.kind());
    assertThat(failure.status()).isEqualTo(refusal.status());
    assertThat(failure.serviceMessage().orElse(null)).isEqualTo(refusal.words());
    assertThat(failure.fieldErrors()).isEmpty();
    assertThat(failure.body()).isEqualTo(refusal.body());
    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(failure.mayHaveBeenApplied()).isFalse();
    assertThat(failure.info().header("x-response-time")).contains("14ms");
    assertThat(failure)
        .hasMessage(
            "rollbar.teams.get GET team/{team_id} -> "
                + refusal.status()
                + ": "
                + (refusal.words() == null ? "no message" : refusal.words()));
    assertThat(requests()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("limited")
  void get_whenTooManyCallsWereMade_saysSoInTheServicesWords(Refusal refusal) {
    respond(json(refusal.status(), refusal.body()));

    var failure = catchThrowableOfType(RateLimitedException.class, () -> rollbar.teams().get(300));

    assertThat(failure.sent()).isTrue();
    assertThat(failure.serviceMessage().orElse(null)).isEqualTo(refusal.words());
    assertThat(failure.body()).isEqualTo(refusal.body());
    assertThat(failure.mayHaveBeenApplied()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void cancel_whenRefused_throwsTheSameForACallWithoutResult(Refusal refusal) {
    respond(json(refusal.status(), refusal.body()));

    var failure =
        catchThrowableOfType(ApiStatusException.class, () -> rollbar.invitations().cancel(400));

    assertThat(failure.kind()).isEqualTo(refusal.kind());
    assertThat(failure.status()).isEqualTo(refusal.status());
    assertThat(failure.mayHaveBeenApplied()).isEqualTo(refusal.kind() == SERVER);
    assertThat(failure)
        .hasMessageStartingWith("rollbar.invitations.cancel DELETE invite/{invite_id}");
  }

  @Test
  void get_whenTheMessageIsLong_staysBoundedInTheMessageOnly() {
    var words = "w".repeat(3000);
    respond(json(502, words));

    var failure = catchThrowableOfType(ApiStatusException.class, () -> rollbar.teams().get(300));

    assertThat(failure.getMessage()).hasSizeLessThan(700);
    assertThat(failure.body()).isEqualTo(words);
  }

  @Test
  void delete_whenRedirected_isNotFollowed() {
    respond(aResponse().withStatus(301).withHeader("Location", WIRE.baseUrl() + "/api/1/team/301"));

    var failure = catchThrowableOfType(ApiStatusException.class, () -> rollbar.teams().delete(300));

    assertThat(failure.kind()).isEqualTo(OTHER);
    assertThat(failure.status()).isEqualTo(301);
    assertThat(requests()).hasSize(1);
  }
}
