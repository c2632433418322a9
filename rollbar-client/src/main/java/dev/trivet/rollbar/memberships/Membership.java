package dev.trivet.rollbar.memberships;

import dev.trivet.rollbar.invitations.Invitation;
import dev.trivet.rollbar.users.User;
import java.util.Optional;

/** How somebody belongs to a team. */
public sealed interface Membership {

  /**
   * The person is in the team.
   *
   * @param user the user, or empty when Rollbar said so without naming the user
   */
  record Member(Optional<User> user) implements Membership {}

  /**
   * The person is invited and has neither accepted nor declined yet.
   *
   * @param invitation the pending invitation
   */
  record Pending(Invitation invitation) implements Membership {}
}
