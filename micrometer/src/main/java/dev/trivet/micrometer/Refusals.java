package dev.trivet.micrometer;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Takes what registries and their handlers throw, so that the rest is done all the same. Only the
 * first is reported: the others would be the same, once per call.
 */
final class Refusals {

  private final AtomicReference<@Nullable RuntimeException> first = new AtomicReference<>();
  private volatile boolean told;

  /** Runs a step, and tells whether it was done. */
  boolean run(Runnable step) {
    try {
      step.run();
      return true;
    } catch (RuntimeException e) {
      first.compareAndSet(null, e);
      return false;
    }
  }

  /** Throws the first refusal, once: the client hands it to the uncaught exception handler. */
  void tell() {
    var refusal = told ? null : first.get();
    if (refusal != null) {
      told = true;
      throw refusal;
    }
  }
}
