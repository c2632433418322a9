package dev.trivet.benchmarks.child;

import dev.trivet.benchmarks.floor.RootlyT;

/** From {@code main} to the first decoded answer, by floor T. */
public final class ColdT {

  private ColdT() {}

  /**
   * Creates one team.
   *
   * @param args the address of the server
   */
  public static void main(String[] args) {
    Cold.end(new RootlyT(args[0]).createdId());
  }
}
