package dev.trivet.rollbar.invitations;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of an invitation.
 *
 * @param value the text on the wire
 */
public record InvitationStatus(String value) implements OpenEnum {

  /** The invitation is neither accepted nor declined yet. */
  public static final InvitationStatus PENDING = new InvitationStatus("pending");

  /** The invitation was accepted; the person joined the team. */
  public static final InvitationStatus ACCEPTED = new InvitationStatus("accepted");

  /** The invitation was canceled, or replaced by a newer one. */
  public static final InvitationStatus CANCELED = new InvitationStatus("canceled");

  /** The person declined the invitation. */
  public static final InvitationStatus REJECTED = new InvitationStatus("rejected");

  @Override
  public String toString() {
    return value;
  }
}
