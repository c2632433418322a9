package dev.trivet.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0xAD, 0x061C, 0x200B,
        0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0xFFF9,
        0xE0041, 0xD800, 0xDC00
      })
  void plain_withACharacterThatMovesOrHidesText_putsABlankInItsPlace(int codePoint) {
    var character = new String(Character.toChars(codePoint));

    assertThat(Formats.plain("Pay" + character + "ments")).isEqualTo("Pay ments");
    assertThat(new TextTable("A", "B").add("Pay" + character + "ments", "x").toString())
        .isEqualTo("A          B\nPay ments  x\n");
    if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
      assertThat(JsonText.pretty(JsonText.object("a" + character, "b" + character)))
          .isEqualTo("{\n  \"a%1$s\": \"b%1$s\"\n}\n".formatted(escaped(character)));
    }
  }

  private static String escaped(String character) {
    return switch (character) {
      case "\t" -> "\\t";
      case "\n" -> "\\n";
      case "\r" -> "\\r";
      default -> character.chars().mapToObj("\\u%04X"::formatted).reduce("", String::concat);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"Łódź", "東京", "می\u200cخواهم", "👩\u200d🚒", "José", "a b", "  "})
  void plain_withTheLettersOfAnyLanguage_changesNothing(String text) {
    assertThat(Formats.plain(text)).isEqualTo(text);
    var json = JsonText.pretty(JsonValue.from(text));
    assertThat(json).isEqualTo("\"" + text + "\"\n");
  }

  @Test
  void pretty_keepsWhatItEscapes() {
    var text = "a\u009b31m\u2028\u202e\"\\";

    assertThat(JsonValue.parse(JsonText.pretty(JsonValue.from(text))))
        .isEqualTo(JsonValue.of(text));
  }

  @ParameterizedTest
  @CsvSource({"0, 0 s", "2900, 3 s", "61000, 1 min 1 s", "3600000, 1 h 0 min"})
  void time_isInTheTwoLargestUnits(long millis, String expected) {
    assertThat(Formats.time(Duration.ofMillis(millis))).isEqualTo(expected);
  }

  @Test
  @Timeout(10)
  void table_withManyRows_isBuiltInLinearTime() {
    var table = new TextTable("A", "B", "C");
    for (int row = 0; row < 100_000; row++) {
      table.add("row", "of", Integer.toString(row));
    }

    assertThat(table.toString()).hasLineCount(100_001).endsWith("row  of  99999\n");
  }
}
