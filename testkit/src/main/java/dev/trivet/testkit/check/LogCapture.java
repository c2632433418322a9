package dev.trivet.testkit.check;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/** Collects every log record that reaches the root logger, whatever its level. */
final class LogCapture extends Handler implements Capture {
  private final Queue<Map.Entry<String, String>> lines = new ConcurrentLinkedQueue<>();
  private final SimpleFormatter formatter = new SimpleFormatter();
  private final Logger root = Logger.getLogger("");
  private final @Nullable Level before = root.getLevel();

  LogCapture() {
    setLevel(Level.ALL);
    root.addHandler(this);
    root.setLevel(Level.ALL);
  }

  @Override
  public void publish(LogRecord logged) {
    var text = new StringWriter();
    text.append(String.valueOf(logged.getMessage())).append('\n');
    text.append(formatter.formatMessage(logged)).append('\n');
    if (logged.getThrown() != null) {
      logged.getThrown().printStackTrace(new PrintWriter(text));
    }
    var logger = String.valueOf(logged.getLoggerName());
    lines.add(Map.entry("log of " + logger + " at " + logged.getLevel(), text.toString()));
  }

  @Override
  public void each(BiConsumer<String, Object> visitor) {
    lines.forEach(line -> visitor.accept(line.getKey(), line.getValue()));
  }

  @Override
  public void stop() {
    root.removeHandler(this);
    root.setLevel(before);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
