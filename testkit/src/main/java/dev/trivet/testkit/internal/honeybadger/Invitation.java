package dev.trivet.testkit.internal.honeybadger;

import dev.trivet.testkit.internal.honeybadger.HoneybadgerStore.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invitation to a team, pending or accepted. */
record Invitation(
    long id,
    long teamId,
    String token,
    String email,
    boolean admin,
    @Nullable String message,
    Person createdBy,
    Instant created,
    @Nullable Person acceptedBy,
    @Nullable Instant accepted) {

  Invitation changed(boolean newAdmin, @Nullable String newMessage) {
    return new Invitation(
        id, teamId, token, email, newAdmin, newMessage, createdBy, created, acceptedBy, accepted);
  }

  Invitation accepted(Person by, Instant when) {
    return new Invitation(id, teamId, token, email, admin, message, createdBy, created, by, when);
  }
}
