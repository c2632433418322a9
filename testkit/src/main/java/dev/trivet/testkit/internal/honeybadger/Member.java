package dev.trivet.testkit.internal.honeybadger;

import java.time.Instant;

/** A member of a team. */
record Member(long id, long teamId, String email, String name, boolean admin, Instant created) {

  Member admin(boolean value) {
    return new Member(id, teamId, email, name, value, created);
  }
}
