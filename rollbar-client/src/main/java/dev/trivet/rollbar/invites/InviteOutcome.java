package dev.trivet.rollbar.invites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * What asking an address into a team led to: an {@link Invited invitation} for somebody who is new
 * to Rollbar, or an immediate {@link AddedToTeam membership} for a registered user.
 */
@JsonDeserialize(using = InviteOutcomeReader.class)
public sealed interface InviteOutcome {

  /**
   * The address was new: an invitation was sent.
   *
   * @param invitation the invitation
   */
  record Invited(Invitation invitation) implements InviteOutcome {}

  /**
   * The address belongs to a registered user, who is in the team now. There is no invitation.
   *
   * @param message Rollbar's words
   */
  record AddedToTeam(String message) implements InviteOutcome {}
}
