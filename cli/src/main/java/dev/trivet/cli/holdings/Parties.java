package dev.trivet.cli.holdings;

import dev.trivet.cli.access.Email;
import java.util.Optional;
import java.util.function.Function;

/** Who leaves, and who takes over. */
public record Parties(Email leaver, Optional<Email> successor) {

  /**
   * Checks the two.
   *
   * @throws IllegalArgumentException if they are the same person
   */
  public Parties {
    if (successor.filter(leaver::equals).isPresent()) {
      throw new IllegalArgumentException("--successor is the person who leaves");
    }
  }

  /**
   * The successor in a place, if there is to be one.
   *
   * @param place where that is, for people
   * @param id finds the person's ID there, if the person is there
   */
  Optional<Successor> successor(String place, Function<Email, Optional<Long>> id) {
    return successor.map(email -> new Successor(email, id.apply(email), place));
  }
}
