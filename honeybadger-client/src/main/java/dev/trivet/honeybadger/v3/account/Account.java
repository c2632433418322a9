package dev.trivet.honeybadger.v3.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The account that the token belongs to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Account.Builder.class)
public interface Account extends HasAdditionalProperties {

  /** {@return the account's ID, which differs from its ID in API v2} */
  String id();

  /** {@return the account's name} */
  Optional<String> name();

  /** {@return the email address that receives mail about the account} */
  Optional<String> email();

  /** {@return whether the account is active; calls are refused while it is not} */
  Optional<Boolean> active();

  /** {@return whether the account is parked; calls are refused while it is} */
  Optional<Boolean> parked();

  /** {@return when the account was created} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an account. Not thread-safe. */
  final class Builder extends ImmutableAccount.Builder implements Keeper {
    Builder() {}
  }
}
