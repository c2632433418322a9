package dev.trivet.honeybadger.v3.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The usage of an account: its quotas, and how much of each is used. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AccountUsage.Builder.class)
public interface AccountUsage extends HasAdditionalProperties {

  /** {@return the account's ID} */
  String id();

  /** {@return the quotas, and how much of each is used} */
  Optional<AccountQuota> quota();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an account usage. Not thread-safe. */
  final class Builder extends ImmutableAccountUsage.Builder implements Keeper {
    Builder() {}
  }
}
