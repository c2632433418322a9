package dev.trivet.conformance.service;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects what reaches the handler for uncaught exceptions of the current thread while open. */
public final class UncaughtExceptions implements AutoCloseable {

  private final Thread thread = Thread.currentThread();
  private final Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
  private final Queue<Throwable> caught = new ConcurrentLinkedQueue<>();

  /** Collects from now on. */
  public UncaughtExceptions() {
    thread.setUncaughtExceptionHandler((any, thrown) -> caught.add(thrown));
  }

  /** What was thrown so far. */
  public List<Throwable> thrown() {
    return List.copyOf(caught);
  }

  @Override
  public void close() {
    thread.setUncaughtExceptionHandler(before);
  }
}
