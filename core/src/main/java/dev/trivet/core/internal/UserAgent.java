package dev.trivet.core.internal;

import java.util.Optional;

/** What the SDK says about itself. */
public final class UserAgent {

  private static final String OWN = "trivet-java/0.1 (Java " + Runtime.version().feature() + ")";

  private UserAgent() {}

  /** The header of a client with this text of its own. */
  public static String of(Optional<String> caller) {
    return caller.isPresent() ? caller.get() + " " + OWN : OWN;
  }
}
