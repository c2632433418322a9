package dev.trivet.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.Ensured;
import dev.trivet.core.Operation;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FindOrCreateTest {

  private static final Operation POST = new Operation("test.things.create", "POST", "things");
  private static final Operation GET = new Operation("test.things.list", "GET", "things");

  private final List<Duration> slept = new ArrayList<>();
  private final FindOrCreate findOrCreate = new FindOrCreate(3, slept::add);

  @Test
  void run_whenItIsThere_findsIt() {
    assertThat(findOrCreate.run(() -> Optional.of("x"), () -> "y")).isEqualTo(Ensured.found("x"));
  }

  @Test
  void run_whenTheResponseIsLostAndItShowsLate_hasCreatedIt() {
    var looks = new ArrayDeque<>(List.of(Optional.empty(), Optional.empty(), Optional.of("x")));

    assertThat(findOrCreate.run(looks::pop, throwing(lost()))).isEqualTo(Ensured.created("x"));
    assertThat(slept).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void run_whenALookAfterAnUnclearWriteFails_theWritesDoubtIsThrown() {
    var looks = new ArrayDeque<Supplier<Optional<String>>>();
    looks.add(Optional::empty);
    var forbidden = ApiStatusException.of(GET, 401, "no");
    looks.add(throwing(forbidden));

    assertThatThrownBy(() -> findOrCreate.run(() -> looks.pop().get(), throwing(lost())))
        .isInstanceOfSatisfying(
            ApiConnectionException.class,
            error -> {
              assertThat(error.mayHaveBeenApplied()).isTrue();
              assertThat(error.getSuppressed()).containsExactly(forbidden);
            });
  }

  @Test
  void run_whenALaterTryIsRefusedAndNothingIsThere_theDoubtIsKept() {
    var tries = new ArrayDeque<>(List.of(lost(), ApiStatusException.of(POST, 422, "bad")));

    assertThatThrownBy(
            () ->
                findOrCreate.run(
                    Optional::empty,
                    () -> {
                      throw tries.pop();
                    }))
        .isInstanceOfSatisfying(
            ApiException.class, error -> assertThat(error.mayHaveBeenApplied()).isTrue());
  }

  @Test
  void run_whenTheWaitIsInterrupted_theWritesDoubtIsThrown() {
    var interrupted =
        new FindOrCreate(
            3,
            wait -> {
              throw new InterruptedException();
            });

    assertThatThrownBy(() -> interrupted.run(Optional::empty, throwing(lost())))
        .isInstanceOf(ApiConnectionException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  /** Code in Kotlin throws checked exceptions that nobody declared. */
  @Test
  void run_whenCodeOfTheCallerThrowsAfterAnUnclearWrite_theWritesDoubtIsThrown() {
    for (var thrown : List.of(new Exception("undeclared"), new IllegalStateException("planted"))) {
      var looks = new ArrayDeque<Supplier<Optional<String>>>();
      looks.add(Optional::empty);
      looks.add(sneaking(thrown));
      var sleeping =
          new FindOrCreate(
              3,
              wait -> {
                FindOrCreateTest.<RuntimeException>sneak(thrown);
              });
      var tries = new ArrayDeque<Supplier<String>>(List.of(throwing(lost()), sneaking(thrown)));

      isDoubt(thrown, () -> findOrCreate.run(() -> looks.pop().get(), throwing(lost())));
      isDoubt(thrown, () -> sleeping.run(Optional::empty, throwing(lost())));
      isDoubt(thrown, () -> findOrCreate.run(Optional::empty, () -> tries.pop().get()));
    }
  }

  private static void isDoubt(Exception thrown, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ApiConnectionException.class,
            error -> {
              assertThat(error.mayHaveBeenApplied()).isTrue();
              assertThat(error.getSuppressed()).containsExactly(thrown);
            });
  }

  private static <T> Supplier<T> sneaking(Exception problem) {
    return () -> {
      FindOrCreateTest.<RuntimeException>sneak(problem);
      return null;
    };
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void sneak(Throwable what) throws T {
    throw (T) what;
  }

  private static ApiException lost() {
    return new ApiConnectionException(POST, 1, true, "the response broke off", null);
  }

  private static <T> Supplier<T> throwing(RuntimeException problem) {
    return () -> {
      throw problem;
    };
  }
}
