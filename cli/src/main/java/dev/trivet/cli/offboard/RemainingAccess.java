package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Membership;
import dev.trivet.cli.access.Membership.Kind;
import java.util.Optional;

/**
 * Access that a person keeps.
 *
 * @param membership what the person keeps
 * @param reason why it is not removed
 * @param harmless whether it gives access to nothing and ends with the account
 */
public record RemainingAccess(Membership membership, String reason, boolean harmless) {

  /** {@return the membership with the reason why it cannot be removed, if there is one} */
  static Optional<RemainingAccess> of(Membership membership) {
    if (membership.kind() == Kind.OWNER) {
      return Optional.of(
          new RemainingAccess(membership, "owns the account: transfer it first", false));
    }
    if (membership.team().system() && membership.role().equals("everyone")) {
      return Optional.of(new RemainingAccess(membership, "system team: nobody can leave it", true));
    }
    if (membership.lastAdmin()) {
      return Optional.of(
          new RemainingAccess(membership, "last admin: promote another member first", false));
    }
    return Optional.empty();
  }
}
