package dev.trivet.testkit.internal.honeybadger;

import dev.trivet.testkit.internal.IssuedTokens;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes the state from outside the API: seeds it, and acts for people. */
public final class HoneybadgerBackdoor {
  /** The account that exists from the start. */
  public static final String FIRST_ACCOUNT = HoneybadgerStore.FIRST_ACCOUNT;

  private final HoneybadgerStore store;
  private final IssuedTokens tokens;
  private final TableCollections collections;
  private final HoneybadgerData data;
  private final HoneybadgerEvents events;

  HoneybadgerBackdoor(HoneybadgerData data, IssuedTokens tokens) {
    this.store = data.lookup().store;
    this.tokens = tokens;
    this.collections = data.collections();
    this.data = data;
    this.events = new HoneybadgerEvents(data);
  }

  /** {@return what may happen outside the API} */
  public HoneybadgerEvents events() {
    return events;
  }

  /** A personal token that reaches every account. */
  public String token() {
    return tokens.current();
  }

  /** Adds an account. */
  public void addAccount(String id, String ownerEmail, String ownerName) {
    synchronized (store) {
      if (store.accounts.has(id)) {
        throw new IllegalArgumentException("there is an account " + id + " already");
      }
      data.addOwner(store.addAccount(id, ownerEmail, ownerName));
    }
  }

  /** Adds a team. */
  public long addTeam(String accountId, String name) {
    synchronized (store) {
      var account = known(store.accounts.get(accountId), "account " + accountId);
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

  /** Invites somebody to a team. */
  public long addInvitation(long teamId, String email) {
    synchronized (store) {
      known(store.teams.get(teamId), "team " + teamId);
      return store.addInvitation(teamId, email, false, null, Instant.MIN).id();
    }
  }

  /** Adds a project. */
  public long addProject(long teamId, String name) {
    synchronized (store) {
      var team = known(store.teams.get(teamId), "team " + teamId);
      var hidden = Map.of("account_id", team.account().id());
      var project = collections.add("project", Map.of("name", name), hidden);
      store.addProject(teamId, project.id());
      return Long.parseLong(project.id());
    }
  }

  /** Adds a resource of a table-driven collection. */
  public String add(String type, Map<String, ?> attributes) {
    synchronized (store) {
      var accounts = collections.of(type).facts().filters().contains("account_id");
      var hidden = accounts ? Map.of("account_id", FIRST_ACCOUNT) : Map.<String, String>of();
      return collections.add(type, attributes, hidden).id();
    }
  }

  /** Lets the invited person accept. */
  public long acceptInvitation(long teamId, long invitationId, String name) {
    synchronized (store) {
      var invitation = known(store.invitations.get(invitationId), "invitation " + invitationId);
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
