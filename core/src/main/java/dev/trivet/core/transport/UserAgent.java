package dev.trivet.core.transport;

import dev.trivet.core.TrivetVersion;
import java.util.Optional;

/** What the SDK says about itself. */
final class UserAgent {

  private static final String OWN =
      "trivet-java/" + TrivetVersion.VALUE + " (Java " + Runtime.version().feature() + ")";

  private UserAgent() {}

  /** The header of a client with this text of its own. */
  static String of(Optional<String> caller) {
    return caller.isPresent() ? caller.get() + " " + OWN : OWN;
  }
}
