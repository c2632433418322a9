package dev.trivet.honeybadger.v3.account;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the token of the client is, and what it may do.
 *
 * @param kind whom it belongs to
 * @param name the name that it was given
 * @param scopes what it may do, {@code faults:read} for example; writing does not include reading
 * @param accountId the ID of the account that it works for
 * @param projectIds the IDs of the projects that it is limited to
 * @param expiresAt when it expires
 * @param lastUsedAt when it was last used
 */
public record Token(
    Optional<TokenKind> kind,
    Optional<String> name,
    List<String> scopes,
    Optional<String> accountId,
    List<String> projectIds,
    Optional<Instant> expiresAt,
    Optional<Instant> lastUsedAt) {

  /**
   * Members that did not come are empty.
   *
   * @param kind whom it belongs to
   * @param name the name that it was given
   * @param scopes what it may do, {@code faults:read} for example; writing does not include reading
   * @param accountId the ID of the account that it works for
   * @param projectIds the IDs of the projects that it is limited to
   * @param expiresAt when it expires
   * @param lastUsedAt when it was last used
   */
  public Token {
    kind = Objects.requireNonNullElse(kind, Optional.empty());
    name = Objects.requireNonNullElse(name, Optional.empty());
    scopes = Objects.requireNonNullElse(scopes, List.of());
    accountId = Objects.requireNonNullElse(accountId, Optional.empty());
    projectIds = Objects.requireNonNullElse(projectIds, List.of());
    expiresAt = Objects.requireNonNullElse(expiresAt, Optional.empty());
    lastUsedAt = Objects.requireNonNullElse(lastUsedAt, Optional.empty());
  }
}
