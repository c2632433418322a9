package dev.trivet.honeybadger.v3.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.accounts.AccountRole;
import dev.trivet.honeybadger.v3.values.Person;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An invitation to an account. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccountInvitation.Builder.class)
public interface AccountInvitation extends HasAdditionalProperties {

  /** {@return the invitation's ID} */
  String id();

  /** {@return the ID of the account} */
  Optional<String> accountId();

  /** {@return the email address that the invitation is sent to} */
  Optional<String> email();

  /** {@return the role that the person gets in the account} */
  Optional<AccountRole> role();

  /** {@return when the invitation was created} */
  Optional<Instant> createdAt();

  /** {@return when the invitation was accepted; empty while it is pending} */
  Optional<Instant> acceptedAt();

  /** {@return the user who sent the invitation} */
  Optional<Person> createdBy();

  /** {@return the user who accepted the invitation} */
  Optional<Person> acceptedBy();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an account invitation. Not thread-safe. */
  final class Builder extends ImmutableAccountInvitation.Builder implements Keeper {
    Builder() {}
  }
}
