package dev.trivet.rollbar.invitations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/**
 * An invitation to send. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/invite-an-email-address-to-a-team">Rollbar:
 *     invite an address to a team</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = InvitationCreate.Builder.class)
public interface InvitationCreate {

  /** {@return the email address to invite} */
  String email();

  /**
   * Describes an invitation of an email address.
   *
   * @param email the email address to invite
   * @return the request
   */
  static InvitationCreate of(String email) {
    return new Builder().email(email).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableInvitationCreate.Builder {
    Builder() {}
  }
}
