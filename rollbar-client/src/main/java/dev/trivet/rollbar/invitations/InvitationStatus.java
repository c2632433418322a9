package dev.trivet.rollbar.invitations;

import dev.trivet.core.json.OpenEnum;

/**
 * What became of an invitation.
 *
 * @param value the text on the wire
 */
public record InvitationStatus(String value) implements OpenEnum {

  /** Neither accepted nor declined yet. */
  public static final InvitationStatus PENDING = new InvitationStatus("pending");

  /** The person is in the team. */
  public static final InvitationStatus ACCEPTED = new InvitationStatus("accepted");

  /** Withdrawn, or replaced by a newer one. */
  public static final InvitationStatus CANCELED = new InvitationStatus("canceled");

  /** The person declined. */
  public static final InvitationStatus REJECTED = new InvitationStatus("rejected");

  @Override
  public String toString() {
    return value;
  }
}
