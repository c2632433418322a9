package dev.trivet.honeybadger.v3.account;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The account that the token belongs to.
 *
 * @param id the account's ID, which is not the one of API v2
 * @param name the name as shown to people
 * @param email the address that mail about the account goes to
 * @param active whether the account is active; calls are refused while it is not
 * @param parked whether the account is parked; calls are refused while it is
 * @param createdAt the time it was created
 */
public record Account(
    String id,
    Optional<String> name,
    Optional<String> email,
    Optional<Boolean> active,
    Optional<Boolean> parked,
    Optional<Instant> createdAt) {

  /**
   * Members that did not come are empty.
   *
   * @param id the account's ID, which is not the one of API v2
   * @param name the name as shown to people
   * @param email the address that mail about the account goes to
   * @param active whether the account is active; calls are refused while it is not
   * @param parked whether the account is parked; calls are refused while it is
   * @param createdAt the time it was created
   */
  public Account {
    Objects.requireNonNull(id, "id");
    name = Objects.requireNonNullElse(name, Optional.empty());
    email = Objects.requireNonNullElse(email, Optional.empty());
    active = Objects.requireNonNullElse(active, Optional.empty());
    parked = Objects.requireNonNullElse(parked, Optional.empty());
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
  }
}
