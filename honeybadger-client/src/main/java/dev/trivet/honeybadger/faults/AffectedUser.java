package dev.trivet.honeybadger.faults;

import java.util.Objects;
import java.util.Optional;

/**
 * A user of the application whom an error happened to.
 *
 * @param user what identifies the user, an e-mail address for example
 * @param count the number of occurrences
 */
public record AffectedUser(Optional<String> user, long count) {
  /**
   * Members that did not come are empty.
   *
   * @param user what identifies the user, an e-mail address for example
   * @param count the number of occurrences
   */
  public AffectedUser {
    user = Objects.requireNonNullElse(user, Optional.empty());
  }
}
