package dev.trivet.rollbar;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ServerException;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.rollbar.projects.ProjectCreate;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rollbar's call limit, and which calls are repeated. Time is virtual. */
class LimitsTest extends WireTest {

  private static final String TEAM =
      """
      {"err":0,"result":{"id":300}}""";
  private static final String NOT_THERE =
      """
      {"err":1,"message":"User is not on this Team."}""";

  private final VirtualTime time = new VirtualTime();

  private final RollbarClient patient =
      client(
          builder ->
              builder
                  .accountToken(ACCOUNT_TOKEN)
                  .configure(
                      config ->
                          config
                              .retryPolicy(RetryPolicy.standard())
                              .rateLimiter(RateLimiters.separate())
                              .jitter(() -> 1.0)
                              .clock(time)
                              .sleeper(time::sleep)));

  @AfterEach
  void close() {
    patient.close();
  }

  private static ResponseDefinitionBuilder limited(ResponseDefinitionBuilder response) {
    return response
        .withHeader("X-Rate-Limit-Limit", "5000")
        .withHeader("X-Rate-Limit-Remaining", "0")
        .withHeader("X-Rate-Limit-Remaining-Seconds", "48")
        .withHeader("X-Rate-Limit-Reset", "1605086147");
  }

  /** Responds in this order; the last response stays. */
  private static void inOrder(ResponseDefinitionBuilder... responses) {
    for (int i = 0; i < responses.length; i++) {
      int last = responses.length - 1;
      WIRE.stubFor(
          any(anyUrl())
              .inScenario("order")
              .whenScenarioStateIs(i == 0 ? "Started" : "after " + i)
              .willSetStateTo("after " + Math.min(i + 1, last))
              .willReturn(responses[i]));
    }
  }

  @Test
  void get_whenTooManyAndNoRetries_tellsHowLongToWait() {
    respond(limited(json(429, quoted("{'err':1,'message':'slow down'}"))));

    var failure = catchThrowableOfType(RateLimitedException.class, () -> rollbar.teams().get(300));

    assertThat(failure.sent()).isTrue();
    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(48));
    assertThat(failure.rateLimit().limit()).contains(5000L);
    assertThat(failure.rateLimit().remaining()).contains(0L);
    assertThat(failure.rateLimit().isExhausted()).isTrue();
    assertThat(failure).hasMessage("rollbar.teams.get GET team/{team_id} -> 429: slow down");
    assertThat(rollbar.rateLimit().limit()).contains(5000L);
  }

  @Test
  void get_whenTooManyWithoutAnyHeader_saysNothingAboutTheWait() {
    respond(json(429, ""));

    var failure = catchThrowableOfType(RateLimitedException.class, () -> rollbar.teams().get(300));

    assertThat(failure.retryAfter()).isEmpty();
    assertThat(failure.rateLimit().limit()).isEmpty();
  }

  @Test
  void get_whenItSucceeds_tellsTheLimit() {
    respond(
        json(200, TEAM)
            .withHeader("X-Rate-Limit-Limit", "5000")
            .withHeader("X-Rate-Limit-Remaining", "4999")
            .withHeader("X-Rate-Limit-Remaining-Seconds", "60"));

    patient.teams().get(300);

    assertThat(patient.rateLimit().remaining()).contains(4999L);
    assertThat(patient.rateLimit().resetsAt()).contains(time.instant().plusSeconds(60));
  }

  @Test
  void create_whenTooMany_waitsAsToldAndRepeats() {
    inOrder(limited(json(429, "")), json(200, TEAM));

    assertThat(patient.projects().create(ProjectCreate.of("x")).id()).isEqualTo(300);
    assertThat(time.slept()).containsExactly(Duration.ofSeconds(48));
    assertThat(requests()).hasSize(2);
    assertThat(requests().get(1).getBodyAsString()).isEqualTo("{\"name\":\"x\"}");
  }

  @Test
  void get_whenTheLastResponseLeftNothing_isHeldBackUntilTheReset() {
    respond(limited(json(200, TEAM)));
    Instant start = time.instant();

    patient.teams().get(300);
    assertThat(time.slept()).isEmpty();
    patient.teams().get(300);

    assertThat(Duration.between(start, time.instant())).isEqualTo(Duration.ofSeconds(48));
    assertThat(requests()).hasSize(2);
  }

  @Test
  void get_whenTheWindowIsADay_failsAtOnceWithTheWait() {
    respond(
        json(429, "")
            .withHeader("X-Rate-Limit-Remaining", "0")
            .withHeader("X-Rate-Limit-Remaining-Seconds", "86000"));

    assertThatThrownBy(() -> patient.teams().get(300))
        .isInstanceOfSatisfying(
            RateLimitedException.class,
            e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(86000)));
    assertThat(time.slept()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"500", "502", "503", "504"})
  void get_whenTheServerFailsOnce_repeats(int status) {
    inOrder(json(status, "<html>"), json(200, TEAM));

    assertThat(patient.teams().get(300).id()).isEqualTo(300);
    assertThat(time.slept()).containsExactly(Duration.ofMillis(500));
  }

  @ParameterizedTest
  @CsvSource({"500", "502", "503", "504"})
  void create_whenTheServerFails_isNotRepeated(int status) {
    inOrder(json(status, "<html>"), json(200, TEAM));

    assertThatThrownBy(() -> patient.projects().create(ProjectCreate.of("x")))
        .isInstanceOfSatisfying(
            ServerException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());
    assertThat(requests()).hasSize(1);
  }

  @Test
  void invite_whenTheConnectionBreaks_isNotRepeated() {
    inOrder(aResponse().withFault(Fault.EMPTY_RESPONSE), json(200, TEAM));

    assertThatThrownBy(() -> patient.teams().invite(300, "a@example.com"))
        .isInstanceOfSatisfying(
            ApiConnectionException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());
    assertThat(requests()).hasSize(1);
  }

  @Test
  void addProject_whenTheConnectionBreaks_isRepeated() {
    inOrder(
        aResponse().withFault(Fault.EMPTY_RESPONSE),
        json(200, Fixtures.read("tutorial/add-project.json")));

    assertThat(patient.teams().addProject(300, 200).teamId()).contains(300L);
    assertThat(requests()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "404, User is not on this Team.",
    "422, User is not on this Team.",
    "422, Team not found for this account",
    "404, Project not found in this account."
  })
  void delete_whenTheRepetitionFindsNothingLeft_isDone(int status, String words) {
    inOrder(
        aResponse().withFault(Fault.EMPTY_RESPONSE),
        json(status, "{\"err\":1,\"message\":\"" + words + "\"}"));

    patient.teams().removeUser(300, 1);

    assertThat(requests()).hasSize(2);
  }

  @Test
  void delete_whenTheRepetitionIsAConflict_leavesTheDoubt() {
    inOrder(
        aResponse().withFault(Fault.EMPTY_RESPONSE),
        json(422, quoted("{'err':1,'message':'Invite already accepted'}")));

    assertThatThrownBy(() -> patient.invitations().cancel(300))
        .isInstanceOfSatisfying(
            ConflictException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());
  }

  @Test
  void delete_whenTheFirstResponseFindsNothing_fails() {
    respond(json(422, NOT_THERE));

    assertThatThrownBy(() -> patient.teams().removeUser(300, 1))
        .isInstanceOfSatisfying(
            NotFoundException.class, e -> assertThat(e.status()).isEqualTo(422));
  }

  @Test
  void get_whenTheTokenIsUnknown_isNotRepeated() {
    respond(json(403, quoted("{'err':1,'message':'access token not found: x'}")));

    assertThatThrownBy(() -> patient.teams().get(300)).hasMessageContaining("-> 403");
    assertThat(requests()).hasSize(1);
  }

  @Test
  void with_whenOptionsAreGiven_appliesThemToTheCopyOnly() {
    inOrder(json(503, ""), json(200, TEAM));
    try (var impatient = patient.withOptions(options -> options.retryPolicy(RetryPolicy.none()))) {
      assertThatThrownBy(() -> impatient.teams().get(300)).isInstanceOf(ServerException.class);
    }

    assertThat(requests()).hasSize(1);
  }
}
