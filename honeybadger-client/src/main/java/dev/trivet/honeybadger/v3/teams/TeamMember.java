package dev.trivet.honeybadger.v3.teams;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A person in a team.
 *
 * @param id the member's ID, which is not the user's
 * @param teamId the ID of the team
 * @param userId the user's ID
 * @param admin whether the person may manage the team
 * @param name the person's name
 * @param email the person's email address
 * @param createdAt when the person joined
 */
public record TeamMember(
    String id,
    Optional<String> teamId,
    Optional<String> userId,
    Optional<Boolean> admin,
    Optional<String> name,
    Optional<String> email,
    Optional<Instant> createdAt) {

  /**
   * Members that did not come are empty.
   *
   * @param id the member's ID, which is not the user's
   * @param teamId the ID of the team
   * @param userId the user's ID
   * @param admin whether the person may manage the team
   * @param name the person's name
   * @param email the person's email address
   * @param createdAt when the person joined
   */
  public TeamMember {
    Objects.requireNonNull(id, "id");
    teamId = Objects.requireNonNullElse(teamId, Optional.empty());
    userId = Objects.requireNonNullElse(userId, Optional.empty());
    admin = Objects.requireNonNullElse(admin, Optional.empty());
    name = Objects.requireNonNullElse(name, Optional.empty());
    email = Objects.requireNonNullElse(email, Optional.empty());
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
  }
}
