package dev.trivet.benchmarks.child;

import dev.trivet.benchmarks.floor.RootlyS;

/** From {@code main} to the first decoded answer, by floor S. */
public final class ColdS {

  private ColdS() {}

  /**
   * Creates one team.
   *
   * @param args the address of the server
   */
  public static void main(String[] args) {
    Cold.end(new RootlyS(args[0]).createdId());
  }
}
