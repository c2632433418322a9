package dev.trivet.rollbar.invitations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * The result of inviting an email address to a team: an {@link Invited invitation} for somebody who
 * is new to Rollbar, or an immediate {@link AddedToTeam membership} for a registered user.
 */
@JsonDeserialize(using = InvitationOutcomeDeserializer.class)
public sealed interface InvitationOutcome {

  /**
   * The email address was new to Rollbar, so an invitation was sent.
   *
   * @param invitation the invitation
   */
  record Invited(Invitation invitation) implements InvitationOutcome {}

  /**
   * The email address belongs to a registered user, who is in the team now. There is no invitation.
   *
   * @param message the text of Rollbar's response
   */
  record AddedToTeam(String message) implements InvitationOutcome {}
}
