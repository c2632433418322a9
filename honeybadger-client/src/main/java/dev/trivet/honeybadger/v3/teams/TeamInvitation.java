package dev.trivet.honeybadger.v3.teams;

import dev.trivet.honeybadger.v3.values.Person;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An invitation to a team.
 *
 * @param id the invitation's ID
 * @param teamId the ID of the team
 * @param email the address that it is sent to
 * @param admin whether the person will be allowed to manage the team
 * @param message what to say to the person
 * @param createdAt the time it was created
 * @param acceptedAt the time it was accepted
 * @param createdBy the user who sent it
 * @param acceptedBy the user who accepted it
 */
public record TeamInvitation(
    String id,
    Optional<String> teamId,
    Optional<String> email,
    Optional<Boolean> admin,
    Optional<String> message,
    Optional<Instant> createdAt,
    Optional<Instant> acceptedAt,
    Optional<Person> createdBy,
    Optional<Person> acceptedBy) {

  /**
   * Members that did not come are empty.
   *
   * @param id the invitation's ID
   * @param teamId the ID of the team
   * @param email the address that it is sent to
   * @param admin whether the person will be allowed to manage the team
   * @param message what to say to the person
   * @param createdAt the time it was created
   * @param acceptedAt the time it was accepted
   * @param createdBy the user who sent it
   * @param acceptedBy the user who accepted it
   */
  public TeamInvitation {
    Objects.requireNonNull(id, "id");
    teamId = Objects.requireNonNullElse(teamId, Optional.empty());
    email = Objects.requireNonNullElse(email, Optional.empty());
    admin = Objects.requireNonNullElse(admin, Optional.empty());
    message = Objects.requireNonNullElse(message, Optional.empty());
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
    acceptedAt = Objects.requireNonNullElse(acceptedAt, Optional.empty());
    createdBy = Objects.requireNonNullElse(createdBy, Optional.empty());
    acceptedBy = Objects.requireNonNullElse(acceptedBy, Optional.empty());
  }
}
