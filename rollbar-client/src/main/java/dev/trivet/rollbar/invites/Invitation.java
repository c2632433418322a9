package dev.trivet.rollbar.invites;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An e-mail address that was asked into a team. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-invitation">Rollbar: get an invitation</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = Invitation.Builder.class)
public interface Invitation extends OpenModel {

  /**
   * The invitation's number.
   *
   * @return unique in Rollbar
   */
  long id();

  /**
   * Who sent it.
   *
   * @return a user's number; empty for invitations that were made through the API
   */
  Optional<Long> fromUserId();

  /**
   * The team it is for.
   *
   * @return the team's number
   */
  Optional<Long> teamId();

  /**
   * The invited address.
   *
   * @return in lower case, however it was given
   */
  Optional<String> toEmail();

  /**
   * What became of it.
   *
   * @return the status
   */
  Optional<InviteStatus> status();

  /**
   * When it was sent.
   *
   * @return to the second
   */
  Optional<Instant> dateCreated();

  /**
   * When it was accepted.
   *
   * @return to the second; empty until then
   */
  Optional<Instant> dateRedeemed();

  /**
   * Starts an invitation, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an invitation. Not thread-safe. */
  final class Builder extends ImmutableInvitation.Builder {
    Builder() {}
  }
}
