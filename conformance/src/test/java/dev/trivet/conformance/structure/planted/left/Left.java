package dev.trivet.conformance.structure.planted.left;

import dev.trivet.conformance.structure.planted.right.Right;

/** Half of a circle, which a test must find; never called. */
public final class Left {

  private Left() {}

  /** The other half. */
  public static Class<?> other() {
    return Right.class;
  }
}
