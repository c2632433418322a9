package dev.trivet.examples.offboard;

import dev.trivet.examples.access.Membership;
import dev.trivet.examples.access.Membership.Kind;
import java.util.Optional;

/**
 * Access that stays, and why.
 *
 * @param membership what stays
 * @param reason why, for people
 * @param harmless whether it gives access to nothing and ends with the account
 */
public record Left(Membership membership, String reason, boolean harmless) {

  /** The reason why a membership cannot be taken away, if there is one. */
  static Optional<Left> of(Membership membership) {
    if (membership.kind() == Kind.OWNER) {
      return Optional.of(new Left(membership, "owns the account: hand it over first", false));
    }
    if (membership.team().system() && membership.role().equals("everyone")) {
      return Optional.of(new Left(membership, "system team: cannot be left", true));
    }
    if (membership.lastAdmin()) {
      return Optional.of(new Left(membership, "last admin: make somebody else admin first", false));
    }
    return Optional.empty();
  }
}
