package dev.trivet.cli.holdings;

import dev.trivet.cli.access.Email;
import java.util.Optional;

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
}
