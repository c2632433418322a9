package dev.trivet.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "false",
        "0",
        "-12.50",
        "1E+2",
        "\"\"",
        "\"\\u0000 \\\" ü\"",
        "[]",
        "{}",
        "{\"b\":1,\"a\":[null,{\"c\":\"x\"}]}",
        "123456789012345678901234567890"
      })
  void parse_thenToJson_isTheSameText(String json) {
    assertThat(JsonValue.parse(json).toJson()).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,",
        "tru",
        "{\"a\"}",
        "'x'",
        "1 2",
        "{} {}",
        "[] x",
        "null,",
        "1]",
        "{}}",
        "\"a\" \"b\"",
        "1//2",
        "[1][2]"
      })
  void parse_whenNoJson_refusesWithoutQuotingIt(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonValue.parse(text));
  }

  @Test
  void accessors_whenOtherKind_areEmpty() {
    var text = JsonValue.of("x");
    assertThat(text.asLong()).isEmpty();
    assertThat(text.asNumber()).isEmpty();
    assertThat(text.asBoolean()).isEmpty();
    assertThat(text.members()).isEmpty();
    assertThat(text.elements()).isEmpty();
    assertThat(text.get("a")).isEmpty();
    assertThat(JsonValue.of(1).asText()).isEmpty();
    assertThat(JsonValue.ofNull().asText()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "5.0, 5",
    "-9223372036854775808, -9223372036854775808",
    "9223372036854775808, ",
    "5.5, ",
    "1e999999999, ",
    "1e-999999999, "
  })
  void asLong_onlyWhenWholeAndInRange(String json, Long expected) {
    assertThat(JsonValue.parse(json).asLong().orElse(null)).isEqualTo(expected);
  }

  @Test
  void parse_whenExponentIsOutOfAnyRange_keepsTheText() {
    assertThat(JsonValue.parse("[1e99999999999]").elements())
        .containsExactly(JsonValue.of("1e99999999999"));
  }

  @Test
  void equals_comparesByValue() {
    assertThat(JsonValue.parse("[1.0,{\"a\":true}]"))
        .isEqualTo(JsonValue.from(List.of(1, Map.of("a", true))))
        .hasSameHashCodeAs(JsonValue.from(List.of(1, Map.of("a", true))));
    assertThat(JsonValue.parse("{\"a\":1,\"b\":[2,3]}"))
        .isEqualTo(JsonValue.parse("{\"b\":[2,3],\"a\":1}"))
        .hasSameHashCodeAs(JsonValue.parse("{\"b\":[2,3],\"a\":1}"));
    assertThat(JsonValue.of("1")).isNotEqualTo(JsonValue.of(1));
    assertThat(JsonValue.of("null")).isNotEqualTo(JsonValue.ofNull());
    assertThat(JsonValue.of(new BigDecimal("1.50"))).isEqualTo(JsonValue.parse("1.5"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1,2]                  | [2,1]",
        "[1]                    | [1,1]",
        "[]                     | {}",
        "[[]]                   | []",
        "{\"a\":1}            | {\"b\":1}",
        "{\"a\":1,\"b\":2}  | {\"a\":2,\"b\":1}",
        "{\"a\":{\"b\":1}}  | {\"b\":{\"a\":1}}",
        "{\"a\":[1],\"b\":[]} | {\"a\":[],\"b\":[1]}",
        "{\"a\":null}         | {}",
      })
  void equals_whenSomethingDiffers_isFalseAndSoAreTheHashCodes(String one, String other) {
    assertThat(JsonValue.parse(one)).isNotEqualTo(JsonValue.parse(other));
    assertThat(JsonValue.parse(other)).isNotEqualTo(JsonValue.parse(one));
    assertThat(JsonValue.parse(one)).doesNotHaveSameHashCodeAs(JsonValue.parse(other));
  }

  @Test
  void from_whenUnknownType_refuses() {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonValue.from(new Object()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"\"secret\" | text", "{\"secret\":\"secret\"} | object of 1", "[1,2] | array of 2"})
  void toString_neverShowsContent(String json, String expected) {
    assertThat(JsonValue.parse(json)).hasToString(expected);
  }

  /** Far beyond the bound, so that a walk which takes stack for each level fails on any stack. */
  @ParameterizedTest
  @CsvSource({"[, ]", "{\"a\":, }", "{\"a\":[, ]}"})
  void value_whenNestedBeyondAnyStack_canBeReadPrintedAndCompared(String open, String close)
      throws IOException {
    var text = open.repeat(100_000) + "1" + close.repeat(100_000);
    var mapper =
        new ObjectMapper(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
                .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
                .build());

    var value = mapper.readValue(text, JsonValue.class);

    var same = mapper.readValue(text, JsonValue.class);
    var other = mapper.readValue(text.replace('1', '2'), JsonValue.class);
    assertThat(value.equals(same)).isTrue();
    assertThat(value.equals(other)).isFalse();
    assertThat(value.hashCode()).isEqualTo(same.hashCode()).isNotEqualTo(other.hashCode());
    assertThat(mapper.writeValueAsString(value).equals(text)).isTrue();
  }

  /** The values that are allowed, on the smallest stack that a pool may give its threads. */
  @ParameterizedTest
  @CsvSource({"[, ]", "{\"a\":, }"})
  void deepestValue_onASmallStack_canBeParsedPrintedAndCompared(String open, String close)
      throws Exception {
    var text = open.repeat(JsonValue.MAX_DEPTH) + "1" + close.repeat(JsonValue.MAX_DEPTH);
    var walk =
        new FutureTask<>(
            () -> {
              var value = JsonValue.parse(text);
              return value.toJson().equals(text)
                  && value.equals(JsonValue.parse(text))
                  && value.hashCode() == JsonValue.parse(text).hashCode()
                  && !value.toString().isEmpty();
            });
    var thread = new Thread(null, walk, "small stack", 256 * 1024);
    thread.start();

    assertThat(walk.get()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void parse_whenNestedBeyondTheBound_refuses(String open) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonValue.parse(open.repeat(JsonValue.MAX_DEPTH + 2)));
    assertThatIllegalArgumentException().isThrownBy(() -> JsonValue.parse(open.repeat(1_000_000)));
  }

  @Test
  void from_whenNestedBeyondTheBound_refuses() {
    Object deep = 1;
    for (int i = 0; i < JsonValue.MAX_DEPTH + 2; i++) {
      deep = List.of(deep);
    }
    var tooDeep = deep;

    assertThatIllegalArgumentException().isThrownBy(() -> JsonValue.from(tooDeep));
  }
}
