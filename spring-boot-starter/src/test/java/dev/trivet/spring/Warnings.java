package dev.trivet.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a class warns of, as long as this is open. */
final class Warnings extends Handler implements AutoCloseable {

  private final List<String> messages = new ArrayList<>();
  private final Logger logger;

  Warnings(Class<?> type) {
    logger = Logger.getLogger(type.getName());
    logger.addHandler(this);
  }

  String text() {
    return String.join("\n", messages);
  }

  @Override
  public void publish(LogRecord logged) {
    if (logged.getLevel().equals(Level.WARNING)) {
      messages.add(logged.getMessage());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
  }
}
