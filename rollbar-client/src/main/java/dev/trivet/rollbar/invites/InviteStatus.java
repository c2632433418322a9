package dev.trivet.rollbar.invites;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * What became of an invitation. Open: values added by Rollbar later keep their text.
 *
 * @param value the text on the wire
 */
public record InviteStatus(@JsonValue String value) {

  /** Not answered yet. */
  public static final InviteStatus PENDING = new InviteStatus("pending");

  /** The person is in the team. */
  public static final InviteStatus ACCEPTED = new InviteStatus("accepted");

  /** Withdrawn, or replaced by a newer one. */
  public static final InviteStatus CANCELED = new InviteStatus("canceled");

  /** The person declined. */
  public static final InviteStatus REJECTED = new InviteStatus("rejected");

  /**
   * Any status.
   *
   * @param value the text on the wire
   */
  public InviteStatus {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Any status.
   *
   * @param value the text on the wire
   * @return the status
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static InviteStatus of(String value) {
    return new InviteStatus(value);
  }
}
