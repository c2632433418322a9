package dev.trivet.honeybadger.accounts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A user of an account. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccountUser.Builder.class)
public interface AccountUser extends HasAdditionalProperties {

  /** {@return the user's ID} */
  long id();

  /** {@return the user's role in the account} */
  Optional<AccountRole> role();

  /** {@return the user's name} */
  Optional<String> name();

  /** {@return the user's email address} */
  Optional<String> email();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an account user. Not thread-safe. */
  final class Builder extends ImmutableAccountUser.Builder implements Keeper {
    Builder() {}
  }
}
