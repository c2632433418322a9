package dev.trivet.core.transport;

/** Runs code of callers that watches calls. */
final class Callbacks {

  private Callbacks() {}

  /**
   * Runs it; what it throws goes to the thread's uncaught exception handler, because it must not
   * replace the result or the failure of a call. That holds for errors as well: a write that was
   * carried out must not look as if it had failed.
   */
  static void run(Runnable callback) {
    try {
      callback.run();
    } catch (Throwable e) {
      threw(e);
    }
  }

  /** The same for code that every call runs, for which a lambda would cost a class at a start. */
  static void threw(Throwable e) {
    var thread = Thread.currentThread();
    try {
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    } catch (Throwable handlerFailed) {
      // as the JVM does: what a handler throws is ignored
    }
  }
}
