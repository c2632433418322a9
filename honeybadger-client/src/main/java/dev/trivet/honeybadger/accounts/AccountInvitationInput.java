package dev.trivet.honeybadger.accounts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An invitation to create, or what to change about one. A new invitation needs an email address.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccountInvitationInput.Builder.class)
public interface AccountInvitationInput {

  /** {@return the email address that the invitation is sent to} */
  Optional<String> email();

  /** {@return the role that the person gets in the account} */
  Optional<AccountRole> role();

  /**
   * {@return the IDs of the teams that the person joins; an empty list removes all teams from the
   * invitation}
   */
  Optional<List<Long>> teamIds();

  /**
   * An invitation with Honeybadger's default role and without teams.
   *
   * @param email the email address to invite
   * @return the invitation
   */
  static AccountInvitationInput of(String email) {
    return builder().email(email).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an account invitation. Not thread-safe. */
  final class Builder extends ImmutableAccountInvitationInput.Builder {
    Builder() {}
  }
}
