package dev.trivet.rollbar.invitations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An e-mail address that was invited to a team. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-invitation">Rollbar: get an invitation</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Invitation.Builder.class)
public interface Invitation extends HasAdditionalProperties {

  /** {@return the invitation's ID} */
  long id();

  /** {@return the ID of the user who sent it; empty for invitations created through the API} */
  Optional<Long> fromUserId();

  /** {@return the ID of the team it is for} */
  Optional<Long> teamId();

  /** {@return the invited address, in lower case however it was given} */
  Optional<String> toEmail();

  /** {@return what became of it} */
  Optional<InvitationStatus> status();

  /** {@return when it was sent} */
  Optional<Instant> dateCreated();

  /** {@return when it was accepted; empty until then} */
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
