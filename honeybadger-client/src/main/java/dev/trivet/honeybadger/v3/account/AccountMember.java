package dev.trivet.honeybadger.v3.account;

import dev.trivet.honeybadger.accounts.AccountRole;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A person who has access to an account.
 *
 * @param id the member's ID, which is not the user's
 * @param accountId the ID of the account
 * @param userId the user's ID
 * @param role what the person may do
 * @param email the person's email address
 * @param name the person's name
 * @param createdAt when the person joined
 */
public record AccountMember(
    String id,
    Optional<String> accountId,
    Optional<String> userId,
    Optional<AccountRole> role,
    Optional<String> email,
    Optional<String> name,
    Optional<Instant> createdAt) {

  /**
   * Members that did not come are empty.
   *
   * @param id the member's ID, which is not the user's
   * @param accountId the ID of the account
   * @param userId the user's ID
   * @param role what the person may do
   * @param email the person's email address
   * @param name the person's name
   * @param createdAt when the person joined
   */
  public AccountMember {
    Objects.requireNonNull(id, "id");
    accountId = Objects.requireNonNullElse(accountId, Optional.empty());
    userId = Objects.requireNonNullElse(userId, Optional.empty());
    role = Objects.requireNonNullElse(role, Optional.empty());
    email = Objects.requireNonNullElse(email, Optional.empty());
    name = Objects.requireNonNullElse(name, Optional.empty());
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
  }
}
