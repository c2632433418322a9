package dev.trivet.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.core.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StubbedFailureTest {

  private static final Operation CREATE =
      new Operation("rollbar.teams.create", "POST", "teams/{id}");
  private static final Duration WAIT = Duration.ofSeconds(9);

  static List<Arguments> failures() {
    return List.of(
        row(StubbedFailure::authentication, AuthenticationException.class, "401: invalid token"),
        row(StubbedFailure::permission, PermissionException.class, "403: not allowed"),
        row(StubbedFailure::notFound, NotFoundException.class, "404: not found"),
        row(StubbedFailure::conflict, ConflictException.class, "409: conflict"),
        row(StubbedFailure::validation, ValidationException.class, "422: invalid input"),
        row(f -> f.rateLimited(WAIT), RateLimitedException.class, "429: rate limit exceeded"),
        row(StubbedFailure::server, ServerException.class, "500: internal error"),
        row(f -> f.status(302), ApiStatusException.class, "302: status 302"),
        row(f -> f.status(429), RateLimitedException.class, "429: status 429"),
        row(f -> f.status(410), NotFoundException.class, "410: status 410"),
        row(StubbedFailure::connection, ApiConnectionException.class, "the connection broke"),
        row(StubbedFailure::timeout, ApiTimeoutException.class, "the time for the call is used up"),
        row(StubbedFailure::interrupted, ApiTimeoutException.class, "the thread was interrupted"),
        row(
            StubbedFailure::decode,
            ApiDecodeException.class,
            "200, but its body cannot be read: not the expected JSON at $"));
  }

  private static Arguments row(
      Function<StubbedFailure, ApiException> failure, Class<?> type, String words) {
    return Arguments.of(failure, type, words);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failure_isOfItsTypeAndTellsTheOperation(
      Function<StubbedFailure, ApiException> failure, Class<?> type, String words) {
    var thrown = failure.apply(StubbedFailure.of(CREATE));

    assertThat(thrown)
        .isExactlyInstanceOf(type)
        .hasMessage("rollbar.teams.create POST teams/{id} -> " + words);
    assertThat(thrown.operation()).isEqualTo(CREATE);
    assertThat(thrown.attempts()).isEqualTo(1);
    assertThat(thrown.mayHaveBeenApplied()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failure_whenInDoubtAfterAttempts_saysSo(
      Function<StubbedFailure, ApiException> failure, Class<?> type, String words) {
    var thrown = failure.apply(StubbedFailure.of(CREATE).attempts(3).mayHaveBeenApplied());

    assertThat(thrown.attempts()).isEqualTo(3);
    assertThat(thrown.mayHaveBeenApplied()).isTrue();
    assertThat(thrown)
        .isExactlyInstanceOf(type)
        .hasMessageEndingWith(words + " (after 3 attempts); the change may have been applied");
  }

  @Test
  void failure_whenOnlyTheNameIsGiven_tellsTheName() {
    var thrown = StubbedFailure.of("rootly.teams.get").message("no such team").notFound();

    assertThat(thrown.operation().name()).isEqualTo("rootly.teams.get");
    assertThat(thrown.operation().service()).isEqualTo("rootly");
    assertThat(thrown.serviceMessage()).contains("no such team");
    assertThat(thrown.status()).isEqualTo(404);
    assertThat(thrown.kind()).isEqualTo(ErrorKind.NOT_FOUND);
  }

  @Test
  void rateLimited_tellsHowLongToWait() {
    var refused = StubbedFailure.of(CREATE).rateLimited(WAIT);
    var heldBack = StubbedFailure.of(CREATE).heldBack(WAIT);

    assertThat(refused.sent()).isTrue();
    assertThat(refused.retryAfter()).contains(WAIT);
    assertThat(heldBack.sent()).isFalse();
    assertThat(heldBack.retryAfter()).contains(WAIT);
    assertThat(heldBack.attempts()).isZero();
    assertThat(heldBack).hasMessageContaining("for the next 9 s");
  }

  @Test
  void interrupted_isToldFromTimeout() {
    assertThat(StubbedFailure.of(CREATE).interrupted().interrupted()).isTrue();
    assertThat(StubbedFailure.of(CREATE).timeout().interrupted()).isFalse();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void validation_namesTheFields() {
    var errors = Map.of("name", List.of("is taken"));

    assertThat(StubbedFailure.of(CREATE).validation(errors).fieldErrors()).isEqualTo(errors);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 200, 299, 600})
  void status_whenItIsNoFailure_refuses(int status) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StubbedFailure.of(CREATE).status(status))
        .withMessageStartingWith("status: ");
  }

  @Test
  void attempts_whenBelowOne_refuses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StubbedFailure.of(CREATE).attempts(0))
        .withMessageStartingWith("attempts: ");
  }
}
