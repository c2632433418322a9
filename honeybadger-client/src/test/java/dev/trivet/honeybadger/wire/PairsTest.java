package dev.trivet.honeybadger.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class PairsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 7]               | 7",
        "[1, \"7\"]             | 7",
        "[1, 6.6]             | 7",
        "[1, 1e3]             | 1000",
        "[1, null]            |",
        "[1]                  |",
        "[1, {}]              |",
        "[1, \"many\"]          |",
        "[1, 1e999999999]     |",
        "[1, 1e-999999999]    |",
        "[1, 9223372036854775808] |",
      })
  void number_whateverIsThere_isAWholeNumberOrNone(String pair, Long number) {
    assertThat(Pairs.number(JsonValue.parse(pair).elements(), 1).orElse(null)).isEqualTo(number);
  }
}
