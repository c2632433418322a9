package dev.trivet.rollbar.invitations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * What inviting an address to a team led to: an {@link Invited invitation} for somebody who is new
 * to Rollbar, or an immediate {@link AddedToTeam membership} for a registered user.
 */
@JsonDeserialize(using = InvitationOutcomeDeserializer.class)
public sealed interface InvitationOutcome {

  /**
   * The address was new: an invitation was sent.
   *
   * @param invitation the invitation
   */
  record Invited(Invitation invitation) implements InvitationOutcome {}

  /**
   * The address belongs to a registered user, who is in the team now. There is no invitation.
   *
   * @param message Rollbar's words
   */
  record AddedToTeam(String message) implements InvitationOutcome {}
}
