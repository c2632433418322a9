package dev.trivet.honeybadger.v3.account;

import dev.trivet.honeybadger.accounts.AccountRole;
import dev.trivet.honeybadger.v3.values.Person;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An invitation to an account.
 *
 * @param id the invitation's ID
 * @param accountId the ID of the account
 * @param email the address that it is sent to
 * @param role what the person will be allowed to do
 * @param createdAt the time it was created
 * @param acceptedAt the time it was accepted
 * @param createdBy the user who sent it
 * @param acceptedBy the user who accepted it
 */
public record AccountInvitation(
    String id,
    Optional<String> accountId,
    Optional<String> email,
    Optional<AccountRole> role,
    Optional<Instant> createdAt,
    Optional<Instant> acceptedAt,
    Optional<Person> createdBy,
    Optional<Person> acceptedBy) {

  /**
   * Members that did not come are empty.
   *
   * @param id the invitation's ID
   * @param accountId the ID of the account
   * @param email the address that it is sent to
   * @param role what the person will be allowed to do
   * @param createdAt the time it was created
   * @param acceptedAt the time it was accepted
   * @param createdBy the user who sent it
   * @param acceptedBy the user who accepted it
   */
  public AccountInvitation {
    Objects.requireNonNull(id, "id");
    accountId = Objects.requireNonNullElse(accountId, Optional.empty());
    email = Objects.requireNonNullElse(email, Optional.empty());
    role = Objects.requireNonNullElse(role, Optional.empty());
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
    acceptedAt = Objects.requireNonNullElse(acceptedAt, Optional.empty());
    createdBy = Objects.requireNonNullElse(createdBy, Optional.empty());
    acceptedBy = Objects.requireNonNullElse(acceptedBy, Optional.empty());
  }
}
