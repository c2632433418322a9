package dev.trivet.benchmarks.child;

import dev.trivet.benchmarks.floor.RootlyTypedBaseline;

/** From {@code main} to the first decoded response, by hand into typed records. */
public final class ColdTypedBaseline {

  private ColdTypedBaseline() {}

  /**
   * Creates one team.
   *
   * @param args the address of the server
   */
  public static void main(String[] args) {
    Cold.end(new RootlyTypedBaseline(args[0]).createdId());
  }
}
