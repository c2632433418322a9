package dev.trivet.core.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.trivet.core.json.OpenEnum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownWordsTest {

  private static final JsonMapper MAPPER = JsonMappers.mapper();

  /** Those that agree in length and in the first, the middle and the last character collide. */
  public record Word(String value) implements OpenEnum {
    public static final Word ONE = new Word("Aa");
    public static final Word OTHER = new Word("BB");
    public static final Word LIKE = new Word("one-word");
    public static final Word LIKEWISE = new Word("oxe-wyrd");
    public static final Word EMPTY = new Word("");
    public static final Word ACCENTED = new Word("caf\u00e9");
    public static final String NOT_A_WORD = "CC";
  }

  /** No constant at all. */
  public record Free(String value) implements OpenEnum {}

  private static Word read(String text) throws JsonProcessingException {
    return MAPPER.readValue('"' + text + '"', Word.class);
  }

  @Test
  void read_whenTheTextIsKnown_isTheConstantItself() throws IOException {
    assertThat(read("Aa")).isSameAs(Word.ONE);
    assertThat(read("BB")).isSameAs(Word.OTHER);
    assertThat(read("one-word")).isSameAs(Word.LIKE);
    assertThat(read("oxe-wyrd")).isSameAs(Word.LIKEWISE);
    assertThat(read("")).isSameAs(Word.EMPTY);
    assertThat(read("caf\u00e9")).isSameAs(Word.ACCENTED);
    assertThat(MAPPER.readValue("\"\\u0041a\"".getBytes(StandardCharsets.UTF_8), Word.class))
        .isSameAs(Word.ONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "Aaa", "aA", "C#", "CC", "oze-wird", "caf\u00e8"})
  void read_whenTheTextIsNew_keepsIt(String text) throws IOException {
    assertThat(read(text)).isEqualTo(new Word(text));
    assertThat(MAPPER.readValue('"' + text + '"', Free.class)).isEqualTo(new Free(text));
  }

  @Test
  void read_fromABuffer_isEqual() throws IOException {
    try (var buffer = new TokenBuffer(MAPPER, false)) {
      buffer.writeString("Aa");
      assertThat(MAPPER.readValue(buffer.asParserOnFirstToken(), Word.class)).isEqualTo(Word.ONE);
    }
  }
}
