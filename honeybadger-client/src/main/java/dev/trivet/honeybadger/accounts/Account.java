package dev.trivet.honeybadger.accounts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An account, which owns teams, projects and status pages, and which Honeybadger bills. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Account.Builder.class)
public interface Account extends HasAdditionalProperties {

  /** {@return the account's ID} */
  String id();

  /** {@return the account's email address} */
  Optional<String> email();

  /** {@return the account's name} */
  Optional<String> name();

  /** {@return whether the account is active} */
  Optional<Boolean> active();

  /** {@return whether the account is parked, which means temporarily inactive} */
  Optional<Boolean> parked();

  /**
   * {@return the used share of this month's quota, only from {@link AccountsApi#get}; documented as
   * {@code 0.75} for 75 percent, although Honeybadger's own client expects percentages such as
   * {@code 45.5}}
   */
  Optional<Double> quotaConsumed();

  /**
   * {@return the numbers of errors reported in the current month, only from {@link
   * AccountsApi#get}}
   */
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
