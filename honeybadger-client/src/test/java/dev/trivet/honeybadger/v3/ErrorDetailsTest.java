package dev.trivet.honeybadger.v3;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.permanentRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.Operation;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.ErrorKind;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.v3.faults.FaultUpdate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What errors mean, and what is known about them. */
@Timeout(30)
class ErrorDetailsTest {

  @RegisterExtension static final Api API = new Api();

  private static String error(String code, String details) {
    return """
        {"error":{"code":"%s","message":"Some words"%s},"meta":{"request_id":"req-1"}}"""
        .formatted(code, details.isEmpty() ? "" : ",\"details\":" + details);
  }

  private static <E extends ApiException> E failure(Class<E> type) {
    try (var client = V3.client(API)) {
      return catchThrowableOfType(
          type,
          () ->
              client
                  .projects()
                  .faults()
                  .update("p1", "f1", FaultUpdate.builder().resolved(true).build()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_parameter, VALIDATION",
    "401, unauthorized, AUTHENTICATION",
    "401, unsupported_auth_scheme, AUTHENTICATION",
    "403, access_denied, PERMISSION",
    "403, requires_user_token, PERMISSION",
    "403, account_parked, PERMISSION",
    "403, limit_reached, PERMISSION",
    "404, not_found, NOT_FOUND",
    "409, fault_merged, CONFLICT",
    "422, validation_error, VALIDATION",
    "422, ambiguous_account, VALIDATION",
    "503, maintenance_mode, SERVER",
    "418, a_new_code, OTHER",
  })
  void status_andCode_areUnderstood(int status, String code, ErrorKind kind) {
    API.respond(status, error(code, ""));
    var failure = failure(ApiStatusException.class);
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.serviceMessage()).contains(code + ": Some words");
    assertThat(ErrorDetails.of(failure).code()).contains(code);
    assertThat(ErrorDetails.of(failure).requestId()).contains("req-1");
  }

  @Test
  void scope_thatIsMissing_isNamed() {
    API.respond(
        403,
        error(
            "insufficient_scope",
            """
            {"required_scope":"faults:write","token_scopes":["faults:read","team:read"]}"""));
    var failure = failure(PermissionException.class);
    assertThat(failure)
        .hasMessageEndingWith(
            "403: insufficient_scope: Some words; it needs the scope faults:write");
    var details = ErrorDetails.of(failure);
    assertThat(details.requiredScope()).contains("faults:write");
    assertThat(details.tokenScopes()).containsExactly("faults:read", "team:read");
    assertThat(details.mergedInto()).isEmpty();
    assertThat(details).hasToString("ErrorDetails[insufficient_scope, request req-1]");
  }

  @Test
  void fields_thatAreNotAccepted_areNamed() {
    API.respond(
        422,
        error(
            "validation_error",
            """
            [{"field":"tags","message":"are too long"},{"field":"tags","message":"have blanks"},
             {"field":"assignee_id","message":"is unknown"},{"message":"of no field"}]"""));
    var failure = failure(ValidationException.class);
    assertThat(failure.fieldErrors())
        .containsExactly(
            Map.entry("tags", List.of("are too long", "have blanks")),
            Map.entry("assignee_id", List.of("is unknown")));
    assertThat(failure.serviceMessage().orElseThrow())
        .isEqualTo(
            "validation_error: Some words; tags: are too long, have blanks; assignee_id: is"
                + " unknown");
    assertThat(ErrorDetails.of(failure).requiredScope()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"\"f9\"", "9"})
  void write_toAMergedFault_namesTheOther(String id) {
    API.respond(
        409,
        error(
            "fault_merged",
            """
            {"merged_into":%s,"location":"https://x.example/v3/faults/9"}"""
                .formatted(id)));
    var failure = failure(ConflictException.class);
    var survivor = id.replace("\"", "");
    assertThat(failure).hasMessageEndingWith("the fault was merged into " + survivor);
    assertThat(ErrorDetails.of(failure).mergedInto()).contains(survivor);
    assertThat(ErrorDetails.of(failure).location()).contains("https://x.example/v3/faults/9");
  }

  @Test
  void read_ofAMergedFault_returnsTheOther() {
    var target = API.server().baseUrl() + "/v3/projects/p1/faults/f9";
    API.server()
        .stubFor(
            get(urlEqualTo("/v3/projects/p1/faults/f1")).willReturn(permanentRedirect(target)));
    API.server()
        .stubFor(
            get(urlEqualTo("/v3/projects/p1/faults/f9"))
                .willReturn(okJson("{\"data\":{\"id\":\"f9\"}}")));
    try (var client = V3.client(API)) {
      assertThat(client.projects().faults().get("p1", "f1").id()).isEqualTo("f9");
    }
    assertThat(API.requests())
        .hasSize(2)
        .allSatisfy(
            request ->
                assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + V3.TOKEN));
  }

  @ParameterizedTest
  @CsvSource({"rate_limit_exceeded", "concurrent_request", "streams_provisioning"})
  void limit_isARateLimit(String code) {
    API.respond(
        429,
        Map.of(
            "Retry-After", "90",
            "X-RateLimit-Limit", "360",
            "X-RateLimit-Remaining", "0"),
        error(code, ""));
    var failure = failure(RateLimitedException.class);
    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(90));
    assertThat(failure.rateLimit().limit()).contains(360L);
    assertThat(failure.mayHaveBeenApplied()).isFalse();
    assertThat(ErrorDetails.of(failure).code()).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "'<html>Bad gateway</html>', <html>Bad gateway</html>",
    "'', ''",
    "'{\"error\":\"only a text\"}', only a text",
    "'{\"error\":{\"message\":\"no code\"}}', no code",
    "'{\"error\":{\"code\":\"no_words\"}}', no_words",
    "'{\"error\":{}}', ''",
  })
  void words_inAnotherForm_areKept(String body, String words) {
    API.respond(500, body);
    var failure = failure(ApiStatusException.class);
    assertThat(failure.serviceMessage().orElse("")).isEqualTo(words);
    assertThat(ErrorDetails.of(failure).requestId()).isEmpty();
  }

  @Test
  void details_withoutAResponse_areEmpty() {
    var operation = new Operation("honeybadger-v3.account.get", "GET", "account");
    var failure = new ApiConnectionException(operation, 1, false, "reset", null);
    assertThat(ErrorDetails.of(failure).code()).isEmpty();
    assertThat(ErrorDetails.of(failure).tokenScopes()).isEmpty();
  }
}
