package dev.trivet.cli;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Simulates a crash for tests: {@code TRIVET_HALT_AFTER_JOURNAL_LINES=n} ends the process without
 * any clean-up after this run has written n lines to its journal.
 */
final class CrashHook {

  private static final String VARIABLE = "TRIVET_HALT_AFTER_JOURNAL_LINES";

  private CrashHook() {}

  static Runnable of(Map<String, String> environment, Runnable halt) {
    var text = environment.get(VARIABLE);
    if (text == null || !text.matches("\\d{1,6}")) {
      return () -> {};
    }
    var left = new AtomicInteger(Integer.parseInt(text));
    return () -> {
      if (left.decrementAndGet() == 0) {
        halt.run();
      }
    };
  }
}
