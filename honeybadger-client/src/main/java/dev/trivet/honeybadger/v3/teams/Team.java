package dev.trivet.honeybadger.v3.teams;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A team: people, and the projects that they have access to.
 *
 * @param id the team's ID, which is not the one of API v2
 * @param accountId the ID of the account
 * @param name the name as shown to people
 * @param createdAt the time it was created
 * @param memberCount the number of members
 * @param projectIds the IDs of the projects that the team has access to; they replace the former
 *     ones
 */
public record Team(
    String id,
    Optional<String> accountId,
    Optional<String> name,
    Optional<Instant> createdAt,
    Optional<Long> memberCount,
    List<String> projectIds) {

  /**
   * Members that did not come are empty.
   *
   * @param id the team's ID, which is not the one of API v2
   * @param accountId the ID of the account
   * @param name the name as shown to people
   * @param createdAt the time it was created
   * @param memberCount the number of members
   * @param projectIds the IDs of the projects that the team has access to; they replace the former
   *     ones
   */
  public Team {
    Objects.requireNonNull(id, "id");
    accountId = Objects.requireNonNullElse(accountId, Optional.empty());
    name = Objects.requireNonNullElse(name, Optional.empty());
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
    memberCount = Objects.requireNonNullElse(memberCount, Optional.empty());
    projectIds = Objects.requireNonNullElse(projectIds, List.of());
  }
}
