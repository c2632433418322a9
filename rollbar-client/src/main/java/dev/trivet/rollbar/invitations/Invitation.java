package dev.trivet.rollbar.invitations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An invitation of an email address to a team. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-invitation">Rollbar: get an invitation</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Invitation.Builder.class)
public interface Invitation extends HasAdditionalProperties {

  /** {@return the invitation's ID} */
  long id();

  /**
   * {@return the ID of the user who sent the invitation; empty for invitations created through the
   * API}
   */
  Optional<Long> fromUserId();

  /** {@return the ID of the team that the invitation is for} */
  Optional<Long> teamId();

  /** {@return the invited email address, which Rollbar turns into lower case} */
  Optional<String> toEmail();

  /** {@return the invitation's status} */
  Optional<InvitationStatus> status();

  /** {@return when the invitation was sent} */
  Optional<Instant> dateCreated();

  /** {@return when the invitation was accepted; empty until then} */
  Optional<Instant> dateRedeemed();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an invitation. Not thread-safe. */
  final class Builder extends ImmutableInvitation.Builder implements Keeper {
    Builder() {}
  }
}
