package dev.trivet.benchmarks.child;

import dev.trivet.benchmarks.floor.RootlyStringsBaseline;

/** From {@code main} to the first decoded response, by hand into records of strings. */
public final class ColdStringsBaseline {

  private ColdStringsBaseline() {}

  /**
   * Creates one team.
   *
   * @param args the address of the server
   */
  public static void main(String[] args) {
    Cold.end(new RootlyStringsBaseline(args[0]).createdId());
  }
}
