package dev.trivet.honeybadger.v3.account;

import java.util.Objects;
import java.util.Optional;

/**
 * What an account may use and has used.
 *
 * @param id the account's ID
 * @param quota the limits, and what was used of each
 */
public record AccountUsage(String id, Optional<AccountQuota> quota) {

  /**
   * Members that did not come are empty.
   *
   * @param id the account's ID
   * @param quota the limits, and what was used of each
   */
  public AccountUsage {
    Objects.requireNonNull(id, "id");
    quota = Objects.requireNonNullElse(quota, Optional.empty());
  }
}
