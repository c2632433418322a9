package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixCapturingSourceTest {

  private static final int MOST = 8 * 1024;

  @ParameterizedTest(name = "{0} bytes in pieces of {1}, read {2} at a time")
  @CsvSource({
    "0, 1, 10",
    "1, 1, 10",
    "90, 90, 8000",
    "90, 7, 3",
    "8192, 8192, 8000",
    "8193, 8192, 8000",
    "8193, 100, 8000",
    "30000, 8192, 8000",
    "30000, 1000, 8000",
    "30000, 999, 64",
    "30000, 30000, 8000"
  })
  @DisplayName("Everything passes, whatever the pieces, and the beginning of it stays")
  void read_whateverThePieces_passesAllAndKeepsTheBeginning(int size, int piece, int step)
      throws IOException {
    var text = text(size);
    try (var body = new PrefixCapturingSource(Okio.buffer(inPieces(text, piece)), Long.MAX_VALUE)) {
      assertThat(readAll(body, step)).isEqualTo(text);
      assertThat(text).startsWith(body.beginning());
      // a piece that would go beyond the limit is not kept, and no piece is larger than the limit
      assertThat(body.beginning().length())
          .isLessThanOrEqualTo(MOST)
          .isGreaterThanOrEqualTo(Math.min(size, MOST - Math.min(piece, MOST) + 1));
    }
  }

  @Test
  @DisplayName("A body that somebody has read into memory shows its beginning too")
  void beginning_whenBodyIsInMemory_isKept() throws IOException {
    var text = text(30_000);
    try (var body = new PrefixCapturingSource(new Buffer().writeUtf8(text), Long.MAX_VALUE)) {
      assertThat(readAll(body, 8_000)).isEqualTo(text);
      assertThat(body.beginning()).isEqualTo(text.substring(0, MOST));
    }
  }

  @Test
  @DisplayName("Only what was read is in the beginning")
  void beginning_beforeReading_isEmpty() {
    try (var body = new PrefixCapturingSource(new Buffer().writeUtf8("{}"), Long.MAX_VALUE)) {
      assertThat(body.beginning()).isEmpty();
    }
  }

  @Test
  @DisplayName("Single bytes are unsigned, and the end is -1")
  void read_whenByteByByte_endsWithMinusOne() throws IOException {
    try (var body = new PrefixCapturingSource(new Buffer().writeByte(0xff), Long.MAX_VALUE)) {
      assertThat(body.read()).isEqualTo(0xff);
      assertThat(body.read()).isEqualTo(-1);
    }
  }

  private static String readAll(PrefixCapturingSource body, int step) throws IOException {
    var all = new Buffer();
    var bytes = new byte[step];
    for (int count = body.read(bytes, 0, step); count >= 0; count = body.read(bytes, 0, step)) {
      all.write(bytes, 0, count);
    }
    return all.readUtf8();
  }

  private static String text(int size) {
    var text = new StringBuilder(size);
    for (int i = 0; i < size; i++) {
      text.append((char) ('a' + i % 23));
    }
    return text.toString();
  }

  private static Source inPieces(String text, int most) {
    var whole = new Buffer().write(text.getBytes(StandardCharsets.UTF_8));
    return new ForwardingSource(whole) {
      @Override
      public long read(Buffer sink, long count) throws IOException {
        return super.read(sink, Math.min(count, most));
      }
    };
  }
}
