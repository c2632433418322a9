package dev.trivet.benchmarks.child;

/** What all cold starts print. */
final class Cold {

  private Cold() {}

  /** The last act of {@code main}: a proof of the response, and the time. */
  static void end(String id) {
    System.out.println(id);
    System.out.println(System.currentTimeMillis());
  }
}
