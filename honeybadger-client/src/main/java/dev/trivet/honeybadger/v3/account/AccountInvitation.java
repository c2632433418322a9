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

  /** {@return the address that it is sent to} */
  Optional<String> email();

  /** {@return what the person will be allowed to do} */
  Optional<AccountRole> role();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was accepted} */
  Optional<Instant> acceptedAt();

  /** {@return the user who sent it} */
  Optional<Person> createdBy();

  /** {@return the user who accepted it} */
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
