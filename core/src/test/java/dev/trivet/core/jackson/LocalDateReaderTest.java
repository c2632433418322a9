package dev.trivet.core.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDateReaderTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 2026-01-31",
    "' 2026-01-31 ', 2026-01-31",
    "2024-02-29T23:00:00-08:00, 2024-02-29",
    "2026-01-31 00:00:00 UTC, 2026-01-31",
  })
  void read_whenADate_readsIt(String text, LocalDate expected) throws Exception {
    assertThat(read('"' + text + '"')).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"\"", "\" \"", "\"soon\"", "\"2026-02-30\"", "\"2026-01-31x\"", "7", "{}", "[]"})
  void read_whenNoDate_isNothing(String json) throws Exception {
    assertThat(read(json)).isNull();
  }

  @Test
  void write_isTheIsoText() throws Exception {
    assertThat(JsonMappers.mapper().writeValueAsString(LocalDate.of(2026, 1, 2)))
        .isEqualTo("\"2026-01-02\"");
  }

  private static LocalDate read(String json) throws JsonProcessingException {
    return JsonMappers.mapper().readValue(json, LocalDate.class);
  }
}
