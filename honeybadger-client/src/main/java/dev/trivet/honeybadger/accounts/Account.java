package dev.trivet.honeybadger.accounts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An account: what is paid for, and what teams and projects belong to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Account.Builder.class)
public interface Account extends HasAdditionalProperties {

  /** {@return the account's ID} */
  String id();

  /** {@return the e-mail address for bills and notices} */
  Optional<String> email();

  /** {@return the account's name} */
  Optional<String> name();

  /** {@return whether the account is in use} */
  Optional<Boolean> active();

  /** {@return whether the account is suspended until it is paid for} */
  Optional<Boolean> parked();

  /**
   * {@return the used part of the quota, only from {@link AccountsApi#get}; not documented whether
   * 1 or 100 is all of it}
   */
  Optional<Double> quotaConsumed();

  /** {@return what became of the reported errors, only from {@link AccountsApi#get}} */
  Optional<AccountStatistics> apiStats();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an account. Not thread-safe. */
  final class Builder extends ImmutableAccount.Builder implements Keeper {
    Builder() {}
  }
}
