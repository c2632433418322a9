package dev.trivet.testkit.internal.honeybadger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Changes the state from outside the API: seeds it, and acts for people. */
public final class HoneybadgerHand {
  /** The account that exists from the start. */
  public static final String FIRST_ACCOUNT = HoneybadgerStore.FIRST_ACCOUNT;

  private final HoneybadgerStore store;

  HoneybadgerHand(HoneybadgerStore store) {
    this.store = store;
  }

  /** Adds an account. */
  public void addAccount(String id, String ownerEmail, String ownerName) {
    synchronized (store) {
      if (store.accounts.has(id)) {
        throw new IllegalArgumentException("there is an account " + id + " already");
      }
      store.addAccount(id, ownerEmail, ownerName);
    }
  }

  /** Adds a team. */
  public long addTeam(String accountId, String name) {
    synchronized (store) {
      Account account = known(store.accounts.get(accountId), "account " + accountId);
      return store.addTeam(account, name, Instant.MIN).id();
    }
  }

  /** Adds a member. */
  public long addMember(long teamId, String email, String name, boolean admin) {
    synchronized (store) {
      known(store.teams.get(teamId), "team " + teamId);
      return store.addMember(teamId, email, name, admin).id();
    }
  }

  /** Adds a project. */
  public long addProject(long teamId, String name) {
    synchronized (store) {
      known(store.teams.get(teamId), "team " + teamId);
      return store.addProject(teamId, name).id();
    }
  }

  /** Lets the invited person accept. */
  public long acceptInvitation(long teamId, long invitationId, String name) {
    synchronized (store) {
      Invitation invitation =
          known(store.invitations.get(invitationId), "invitation " + invitationId);
      if (invitation.teamId() != teamId || invitation.accepted() != null) {
        throw new IllegalArgumentException(
            "no pending invitation " + invitationId + " to team " + teamId);
      }
      return store.accept(invitation, name).id();
    }
  }

  private static <T> T known(@Nullable T thing, String what) {
    if (thing == null) {
      throw new IllegalArgumentException("no " + what);
    }
    return thing;
  }
}
