package dev.trivet.rollbar.memberships;

import dev.trivet.rollbar.invitations.Invitation;
import dev.trivet.rollbar.users.User;
import java.util.Optional;

/** How a person belongs to a team: as a member, or by a pending invitation. */
public sealed interface Membership {

  /**
   * The person is in the team.
   *
   * @param user the user; empty when this call added the person, because Rollbar's response to that
   *     does not name the user
   */
  record Member(Optional<User> user) implements Membership {}

  /**
   * The person is invited and has neither accepted nor declined yet.
   *
   * @param invitation the pending invitation
   */
  record Pending(Invitation invitation) implements Membership {}
}
