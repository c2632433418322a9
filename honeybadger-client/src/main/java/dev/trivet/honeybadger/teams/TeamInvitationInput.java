package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An invitation to create, or what to change about one. A new invitation needs an email address,
 * which cannot be changed later.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TeamInvitationInput.Builder.class)
public interface TeamInvitationInput {

  /** {@return the email address that the invitation is sent to} */
  Optional<String> email();

  /** {@return whether the person becomes an administrator, who may manage the team} */
  Optional<Boolean> admin();

  /** {@return the message to the invited person} */
  Patch<String> message();

  /**
   * An invitation without a message, to a person who does not become an administrator of the team.
   *
   * @param email the email address to invite
   * @return the invitation
   */
  static TeamInvitationInput of(String email) {
    return builder().email(email).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team invitation. Not thread-safe. */
  final class Builder extends ImmutableTeamInvitationInput.Builder {
    Builder() {}
  }
}
