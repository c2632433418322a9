package dev.trivet.benchmarks.child;

import dev.trivet.rollbar.RollbarClient;

/** Walks a long listing and prints the time after 10,000 rows, and after each tenfold number. */
public final class Rows {

  private Rows() {}

  /**
   * Walks.
   *
   * @param args the address of the server
   */
  public static void main(String[] args) {
    var rollbar = RollbarClient.builder().accountToken("token").baseUrl(args[0] + "/rows").build();
    long rows = 0;
    long sum = 0;
    long mark = 10_000;
    // the code must be warm before the first mark
    for (var team : rollbar.teams().list().limit(Long.parseLong(args[1]))) {
      sum += team.id();
    }
    long start = System.nanoTime();
    long last = start;
    for (var team : rollbar.teams().list()) {
      rows++;
      sum += team.id();
      if (rows == mark) {
        long now = System.nanoTime();
        System.out.println(rows + " " + (now - last) / (rows == 10_000 ? rows : rows - rows / 10));
        last = now;
        mark *= 10;
      }
    }
    System.out.println(rows + " end " + sum);
  }
}
