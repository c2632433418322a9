package dev.trivet.conformance.structure.planted.right;

import dev.trivet.conformance.structure.planted.left.Left;
import dev.trivet.core.service.Endpoint;

/** The other half of a circle, which names something hidden as well; never called. */
public final class Right {

  private Right() {}

  /** The other half. */
  public static Class<?> other() {
    return Left.class;
  }

  /** What no signature of a user's type may name. */
  public static void call(Endpoint<?> endpoint) {
    throw new UnsupportedOperationException(endpoint.toString());
  }
}
