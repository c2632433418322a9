package dev.trivet.honeybadger.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every call around teams keeps. A test class adds the tables: {@code calls} (all exchanges),
 * {@code changes} (those that return nothing), {@code refusals} (calls that cannot work), {@code
 * lists} and {@code singles} (reads).
 */
@Timeout(30)
abstract class TeamCallsContract {

  private static final List<String> JSON =
      List.of("", " ", "null", "{\"status\":\"ok\"}", "[]", "[[1]]", "\"Ok\"");

  private static final List<String> NO_JSON = List.of("Ok", "<html>log in</html>", "{\"cut", "\0");

  /** The server of the test class. */
  abstract Api api();

  static Arguments refusal(String words, Consumer<HoneybadgerClient> call) {
    return Arguments.of(words, call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void call_whenMade_isOnTheWireAsDocumented(Exchange exchange) {
    exchange.assertOnTheWireAsDocumented(api());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void call_whenAnArgumentCannotWork_sendsNothing(String words, Consumer<HoneybadgerClient> call) {
    api().respond(200, "{\"id\":1}");
    try (var client = api().client()) {
      assertThatThrownBy(() -> call.accept(client))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(words);
    }
    assertThat(api().requests()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void change_whenTheResponseHasAnyJson_isDone(Exchange change) {
    assertThat(JSON)
        .allSatisfy(
            body -> {
              api().respond(200, body);
              change.run(api());
              assertThat(api().requests()).hasSize(1);
            });
  }

  @ParameterizedTest
  @MethodSource("changes")
  void change_whenTheResponseIsNoJson_mayHaveHappened(Exchange change) {
    assertThat(NO_JSON)
        .allSatisfy(
            body -> {
              api().respond(200, body);
              assertThatThrownBy(() -> change.run(api()))
                  .isInstanceOfSatisfying(
                      ApiDecodeException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());
            });
  }

  @ParameterizedTest
  @MethodSource("changes")
  void change_whenThereIsNoContent_isDone(Exchange change) {
    api().server().stubFor(any(anyUrl()).willReturn(noContent()));
    change.run(api());
    assertThat(api().requests()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void list_whenOneMemberIsOdd_isStillRead(Read read) {
    read.assertListsDespiteAnOddMember(api());
  }

  @ParameterizedTest
  @MethodSource("singles")
  void get_whenOneMemberIsOdd_failsForTheIdOnly(Read read) {
    read.assertFailsForAnOddIdOnly(api());
  }

  @ParameterizedTest
  @MethodSource("singles")
  void get_whenTheIdIsUnusable_cannotBeRead(Read read) throws JsonProcessingException {
    read.assertNeedsItsId(api());
  }
}
