package dev.trivet.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * Refuses arguments that the locale of the process has damaged: a name with other letters would be
 * looked for, and created, under the wrong name.
 */
final class ArgumentEncoding {

  private static final char REPLACEMENT = '\uFFFD';

  private ArgumentEncoding() {}

  /** {@return the encoding that the Java launcher decodes arguments with} */
  static Charset ofProcess() {
    return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
  }

  /**
   * Preconditions the arguments of the process.
   *
   * @throws IllegalArgumentException if one of them is not what was typed
   */
  static void check(Charset charset, String... arguments) {
    IntStream.range(0, arguments.length)
        .filter(i -> isDamaged(charset, arguments[i]))
        .findFirst()
        .ifPresent(
            i -> {
              throw new IllegalArgumentException(
                  "argument %d cannot be read, because this process uses the encoding %s; "
                          .formatted(i + 1, charset.name())
                      + "run the command in a UTF-8 locale, for example with LC_ALL=C.UTF-8");
            });
  }

  private static boolean isDamaged(Charset charset, String argument) {
    if (argument.chars().allMatch(character -> character < 0x80)) {
      return false;
    }
    if (argument.indexOf(REPLACEMENT) >= 0) {
      return true;
    }
    try {
      var encoder = charset.newEncoder();
      var bytes = encoder.encode(CharBuffer.wrap(argument));
      return encoder.maxBytesPerChar() == 1 && isUtf8(bytes);
    } catch (CharacterCodingException cannotHaveBeenTyped) {
      return true;
    }
  }

  /** Letters of one byte each that happen to be UTF-8 were UTF-8 when the shell passed them on. */
  private static boolean isUtf8(ByteBuffer bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(bytes);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
