package dev.trivet.honeybadger.v3.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.accounts.AccountRole;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An account invitation to create, or what to change about one. A new one needs {@code email}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccountInvitationInput.Builder.class)
public interface AccountInvitationInput {

  /** {@return the email address that the invitation is sent to} */
  Optional<String> email();

  /** {@return the role that the person gets in the account} */
  Patch<AccountRole> role();

  /** {@return the IDs of the teams that the person joins} */
  Optional<List<String>> teamIds();

  /** {@return whether email notifications are disabled for the person} */
  Optional<Boolean> disableEmailNotifications();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an account invitation. Not thread-safe. */
  final class Builder extends ImmutableAccountInvitationInput.Builder {
    Builder() {}
  }
}
