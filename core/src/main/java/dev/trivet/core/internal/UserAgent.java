package dev.trivet.core.internal;

import java.util.Optional;

/** What the SDK says about itself. */
final class UserAgent {

  private static final String OWN = "trivet-java/0.1 (Java " + Runtime.version().feature() + ")";

  private UserAgent() {}

  static String of(Optional<String> caller) {
    return caller.map(text -> text + " " + OWN).orElse(OWN);
  }
}
