package dev.trivet.honeybadger.v3.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.accounts.AccountRole;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A person who has access to an account. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccountMember.Builder.class)
public interface AccountMember extends HasAdditionalProperties {

  /** {@return the member's ID, which differs from the user's ID} */
  String id();

  /** {@return the ID of the account} */
  Optional<String> accountId();

  /** {@return the user's ID} */
  Optional<String> userId();

  /** {@return the person's role in the account} */
  Optional<AccountRole> role();

  /** {@return the person's email address} */
  Optional<String> email();

  /** {@return the person's name} */
  Optional<String> name();

  /** {@return when the person joined the account} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an account member. Not thread-safe. */
  final class Builder extends ImmutableAccountMember.Builder implements Keeper {
    Builder() {}
  }
}
