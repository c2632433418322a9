package dev.trivet.honeybadger.v3.faults;

import dev.trivet.honeybadger.v3.values.Person;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A comment on a fault, or an entry of its history.
 *
 * @param id the comment's ID
 * @param faultId the ID of the fault
 * @param author who wrote it
 * @param body the text
 * @param source where it comes from
 * @param event what happened, if it is an entry of the history
 * @param createdAt the time it was created
 */
public record Comment(
    String id,
    Optional<String> faultId,
    Optional<Person> author,
    Optional<String> body,
    Optional<String> source,
    Optional<String> event,
    Optional<Instant> createdAt) {

  /**
   * Members that did not come are empty.
   *
   * @param id the comment's ID
   * @param faultId the ID of the fault
   * @param author who wrote it
   * @param body the text
   * @param source where it comes from
   * @param event what happened, if it is an entry of the history
   * @param createdAt the time it was created
   */
  public Comment {
    Objects.requireNonNull(id, "id");
    faultId = Objects.requireNonNullElse(faultId, Optional.empty());
    author = Objects.requireNonNullElse(author, Optional.empty());
    body = Objects.requireNonNullElse(body, Optional.empty());
    source = Objects.requireNonNullElse(source, Optional.empty());
    event = Objects.requireNonNullElse(event, Optional.empty());
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
  }
}
