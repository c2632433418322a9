package dev.trivet.honeybadger.teams;

import dev.trivet.core.json.ApiModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Which teams to list. Immutable. */
@ApiModel
@Value.Immutable
public interface TeamQuery {

  /**
   * Only teams of this account.
   *
   * @return the account's id, or empty for every account that the token reaches
   */
  Optional<String> accountId();

  /** Refuses a filter that would list everything by mistake. */
  @Value.Check
  default void check() {
    if (accountId().filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("TeamQuery.builder().accountId(..): the id is blank");
    }
  }

  /**
   * The teams of one account.
   *
   * @param accountId the account's id
   * @return the query
   */
  static TeamQuery byAccount(String accountId) {
    return builder().accountId(accountId).build();
  }

  /**
   * Starts a query.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a query. Not thread-safe. */
  final class Builder extends ImmutableTeamQuery.Builder {
    Builder() {}
  }
}
