package dev.trivet.testkit.check;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Copies what is printed to the standard streams. */
final class ConsoleCapture implements Capture {
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream copyOfOut = new ByteArrayOutputStream();
  private final ByteArrayOutputStream copyOfErr = new ByteArrayOutputStream();

  ConsoleCapture() {
    System.setOut(tee(out, copyOfOut));
    System.setErr(tee(err, copyOfErr));
  }

  private static PrintStream tee(PrintStream original, ByteArrayOutputStream copy) {
    var both =
        new OutputStream() {
          @Override
          public void write(int value) {
            original.write(value);
            copy.write(value);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            original.write(bytes, offset, length);
            copy.write(bytes, offset, length);
          }

          @Override
          public void flush() {
            original.flush();
          }
        };
    return new PrintStream(both, true, StandardCharsets.UTF_8);
  }

  @Override
  public void each(BiConsumer<String, Object> visitor) {
    visitor.accept("standard output", copyOfOut.toString(StandardCharsets.UTF_8));
    visitor.accept("standard error", copyOfErr.toString(StandardCharsets.UTF_8));
  }

  @Override
  public void stop() {
    System.setOut(out);
    System.setErr(err);
  }
}
