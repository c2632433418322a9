package dev.trivet.benchmarks.run;

/**
 * How long to measure.
 *
 * @param rounds how often everything warm is measured, each time in fresh JVMs
 * @param warmups warm-up iterations of one second
 * @param iterations measured iterations of one second
 * @param turns how often contenders take turns
 * @param starts cold starts of each contender
 * @param rows how many rows are streamed
 */
record Plan(int rounds, int warmups, int iterations, int turns, int starts, int rows) {

  static Plan of(String name) {
    return switch (name) {
      case "full" -> new Plan(3, 8, 2, 20, 15, 1_000_000);
      case "short" -> new Plan(2, 3, 1, 8, 15, 1_000_000);
      case "quick" -> new Plan(1, 1, 1, 2, 3, 100_000);
      default -> throw new IllegalArgumentException("full, short or quick, not " + name);
    };
  }
}
