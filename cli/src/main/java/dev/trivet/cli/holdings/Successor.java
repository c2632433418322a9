package dev.trivet.cli.holdings;

import dev.trivet.cli.access.Email;
import java.util.Optional;

/**
 * Who takes something over.
 *
 * @param email the person
 * @param id the person's ID where that is to happen; empty if the person is not there
 * @param place where that is, for people
 */
record Successor(Email email, Optional<Long> id, String place) {

  String absence() {
    return email + " is not " + place;
  }
}
