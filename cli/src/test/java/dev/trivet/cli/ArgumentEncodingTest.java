package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentEncodingTest {

  @ParameterizedTest
  @CsvSource({
    "UTF-8, jos\uFFFD@example.com",
    "US-ASCII, jos\uFFFD\uFFFD@example.com",
    "US-ASCII, josé@example.com",
    "ISO-8859-1, Łódź",
    "ISO-8859-1, josÃ©@example.com",
    "ISO-8859-15, Å\u0081Ã³dÅº",
    "windows-1252, josÃ©@example.com"
  })
  void check_whenAnArgumentIsDamaged_refusesAndSaysWhatToDo(String charset, String argument) {
    assertThatThrownBy(
            () ->
                ArgumentEncoding.check(Charset.forName(charset), "offboard", "--person", argument))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("argument 3")
        .hasMessageContaining(Charset.forName(charset).name())
        .hasMessageContaining("LC_ALL=C.UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, josé@example.com",
    "UTF-8, josÃ©@example.com",
    "UTF-8, 東京",
    "US-ASCII, jose@example.com",
    "US-ASCII, Who is it?",
    "ISO-8859-1, josé@example.com",
    "ISO-8859-1, Ãngel",
    "windows-1252, naïve café"
  })
  void check_whenAnArgumentIsWhole_acceptsIt(String charset, String argument) {
    ArgumentEncoding.check(Charset.forName(charset), "offboard", "--person", argument);

    assertThat(Charset.forName(charset).newEncoder().canEncode(argument)).isTrue();
  }
}
