package dev.trivet.testkit.internal.honeybadger;

import dev.trivet.testkit.internal.honeybadger.HoneybadgerStore.Account;
import java.time.Instant;

/** A team of an account. */
record Team(long id, Account account, String name, Instant created) {

  Team named(String newName) {
    return new Team(id, account, newName, created);
  }
}
