package dev.trivet.honeybadger.v3.faults;

import dev.trivet.honeybadger.v3.V3;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Selections that mean nothing. */
@Timeout(30)
class FaultSelectionTest {

  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.5Z");

  static Stream<Arguments> slips() {
    return Stream.of(
        slip("FaultSelection.ids(..)", () -> FaultSelection.ids(List.of())),
        slip("FaultSelection.ids(..)", () -> FaultSelection.ids(List.of(" "))),
        slip(
            "FaultSelection.matching(..): is:unresolved",
            () -> FaultSelection.matching("is:unresolved")),
        slip("FaultSelection.matching(..)", () -> FaultSelection.matching(" ")),
        slip("FaultSelection.createdAfter(..)", () -> FaultSelection.all().createdAfter(TIME)),
        slip(
            "FaultSelection.occurredAfter(..)",
            () -> FaultSelection.ids(List.of("1")).occurredAfter(TIME)));
  }

  private static Arguments slip(String words, ThrowingCallable selection) {
    return Arguments.of(words, selection);
  }

  @ParameterizedTest
  @MethodSource("slips")
  void selection_whenItMeansNothing_isRefused(String words, ThrowingCallable selection) {
    V3.assertRefuses(words, selection);
  }
}
