package dev.trivet.honeybadger.accounts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An invitation to an account, or what to change about one. Creating one needs an address. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccountInvitationInput.Builder.class)
public interface AccountInvitationInput {

  /** {@return the address to invite} */
  Optional<String> email();

  /** {@return what the person will be able to do} */
  Optional<AccountRole> role();

  /**
   * {@return the IDs of the teams that the person will join; an empty list takes all of them back}
   */
  Optional<List<Long>> teamIds();

  /**
   * An invitation with Honeybadger's usual role and no team.
   *
   * @param email the address to invite
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
