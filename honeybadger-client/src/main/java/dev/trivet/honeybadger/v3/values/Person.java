package dev.trivet.honeybadger.v3.values;

import java.util.Objects;
import java.util.Optional;

/**
 * A person as shown inside other objects.
 *
 * @param id the user's ID
 * @param name the person's name
 * @param email the person's email address
 */
public record Person(Optional<String> id, Optional<String> name, Optional<String> email) {

  /**
   * Members that did not come are empty.
   *
   * @param id the user's ID
   * @param name the person's name
   * @param email the person's email address
   */
  public Person {
    id = Objects.requireNonNullElse(id, Optional.empty());
    name = Objects.requireNonNullElse(name, Optional.empty());
    email = Objects.requireNonNullElse(email, Optional.empty());
  }
}
