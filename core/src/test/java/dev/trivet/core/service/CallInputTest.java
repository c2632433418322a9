package dev.trivet.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What calls are made of, and what is said when a part is missing. */
class CallInputTest {

  private static final CallInput INPUT = CallInput.none();
  private static final QueryParameters QUERY = QueryParameters.none();

  static Stream<Arguments> missing() {
    return Stream.of(
        missing("the input", () -> INPUT.payload(null)),
        missing("label", () -> INPUT.payload("label", null)),
        missing("the query", () -> INPUT.query(null)),
        missing("the query", () -> QUERY.and(null)),
        missing("the query parameter name", () -> QUERY.with("name", (Object) null)),
        missing("ids", () -> QUERY.withList("ids", Arrays.asList("1", null))),
        missing("action", () -> INPUT.each("rows", Map.class, null)),
        missing("progress", () -> MultipartUpload.reportingTo(null)),
        missing("owner", () -> Preconditions.notBlank("owner", (String) null)),
        missing("owner", () -> Preconditions.notEmpty("owner", (String[]) null)),
        missing("owner", () -> Preconditions.notEmpty("owner", "1", null)));
  }

  private static Arguments missing(String what, ThrowingCallable call) {
    return Arguments.of(what, call);
  }

  @ParameterizedTest(name = "{0} #{index}")
  @MethodSource("missing")
  void part_whenNull_isRefusedByName(String what, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(what + " is null");
  }

  @Test
  void payload_whenItHasOneMember_isThatMember() {
    assertThat(INPUT.payload("label", "a").payload()).isEqualTo(Map.of("label", "a"));
  }

  @Test
  void query_whenItIsAnyQuery_addsItsParameters() {
    var query = QUERY.with("a", 1).and(QUERY.with("b", 2));

    assertThat(INPUT.query(() -> query).query()).hasToString("[a=1&b=2]");
  }
}
