package dev.trivet.testkit.internal.rollbar;

import org.jspecify.annotations.Nullable;

/** An invitation to a team, in any status. */
record Invite(
    long id, long teamId, String email, String status, long created, @Nullable Long redeemed) {

  boolean pending() {
    return status.equals("pending");
  }

  Invite canceled() {
    return new Invite(id, teamId, email, "canceled", created, redeemed);
  }

  Invite accepted(long when) {
    return new Invite(id, teamId, email, "accepted", created, when);
  }
}
