package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An invitation to a team, or what to change about one. Creating one needs an address, which cannot
 * be changed afterwards.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TeamInvitationInput.Builder.class)
public interface TeamInvitationInput {

  /** {@return the address to invite} */
  Optional<String> email();

  /** {@return whether the person will administer the team} */
  Optional<Boolean> admin();

  /** {@return the text to add to the e-mail} */
  Patch<String> message();

  /**
   * An invitation without a message to someone who will not administer the team.
   *
   * @param email the address to invite
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
