package dev.trivet.cli.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleListTest {

  private static final Email ADA = new Email("ada@example.com");
  private static final Email GRACE = new Email("grace@example.com");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada@example.com\ngrace@example.com",
        "\uFEFFada@example.com\r\n\r\n  grace@example.com  \r\n",
        "# leavers\nE-Mail\nADA@example.com\n# and\n\ngrace@example.com\n",
        "person\nada@example.com\ngrace@example.com\n"
      })
  void read_skipsWhatIsNoAddress(String text) throws IOException {
    assertThat(read(text)).isEqualTo(new PeopleList(List.of(ADA, GRACE), Map.of()));
  }

  @Test
  void read_whenSomebodyIsRepeated_namesThemOnceAndTellsTheLines() throws IOException {
    var list = read("grace@example.com\nada@example.com\n\nGrace@Example.com\n");

    assertThat(list.people()).containsExactly(GRACE, ADA);
    assertThat(list.repeated()).containsExactly(Map.entry(GRACE, List.of(1, 4)));
  }

  @ParameterizedTest
  @CsvSource({
    "'ada@example.com\nnobody\n', line 2",
    "'# a\nada@example.com,grace@example.com', line 2",
    "'ada@example.com\nemail\ngrace@example.com\njos\uFFFD@example.com', 'lines 2, 4'",
    "'\"ada@example.com\"', line 1"
  })
  void read_whenALineIsWrong_namesItWithoutShowingIt(String text, String lines) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("people.txt: not one e-mail address: " + lines);
  }

  @Test
  void read_whenManyLinesAreWrong_namesTheFirst() {
    assertThatThrownBy(() -> read("secret\n".repeat(13)))
        .hasMessageEndingWith("lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 3 more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# ada@example.com\n", "email\n"})
  void read_whenNobodyIsInIt_refuses(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("people.txt: nobody is in it");
  }

  private static PeopleList read(String text) throws IOException {
    return PeopleList.read("people.txt", new BufferedReader(new StringReader(text)));
  }
}
