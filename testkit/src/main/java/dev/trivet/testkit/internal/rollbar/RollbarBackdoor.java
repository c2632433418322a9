package dev.trivet.testkit.internal.rollbar;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/** Changes the account from outside the API: seeds it, and acts for people. */
public final class RollbarBackdoor {
  private static final Set<String> LEVELS = Set.of("standard", "light", "view");

  private final RollbarStore store;
  private final RollbarCredentials credentials;
  private final ProjectParts parts;

  RollbarBackdoor(RollbarStore store, RollbarCredentials credentials, ProjectParts parts) {
    this.store = store;
    this.credentials = credentials;
    this.parts = parts;
  }

  /** What tests do to one project. */
  public ProjectBackdoor project(long projectId) {
    synchronized (store) {
      known(store.projects.has(projectId), "project", projectId);
      return new ProjectBackdoor(projectId, store, parts);
    }
  }

  /** The token of the user who owns the account. */
  public String userToken() {
    return credentials.user.current();
  }

  /** Moves the deletion of a person to another state. */
  public void moveDeletion(long jobId, String state) {
    synchronized (store) {
      parts.people.move(jobId, state);
    }
  }

  /** An account token that may read and write. */
  public String token() {
    return credentials.write.current();
  }

  /** An account token that may only read. */
  public String readToken() {
    return credentials.read.current();
  }

  /** A token of the project that was added first. */
  public String projectToken() {
    return credentials.firstProject.current();
  }

  /** A token of a project. */
  public String projectToken(long projectId) {
    return credentials.project(projectId).current();
  }

  /** The built-in team of everyone. */
  public long everyone() {
    synchronized (store) {
      return store.everyone();
    }
  }

  /** The built-in team of the owners. */
  public long owners() {
    synchronized (store) {
      return store.owners();
    }
  }

  /** Adds a user, or finds the one with this address. */
  public long addUser(String email, String username) {
    synchronized (store) {
      var known = store.userByEmail(email);
      return known == null ? store.addUser(email, username).id() : known.id();
    }
  }

  /** Adds a project. */
  public long addProject(String name) {
    synchronized (store) {
      return store.addProject(name, null, Instant.MIN).id();
    }
  }

  /** Adds a team. */
  public long addTeam(String name, String accessLevel) {
    if (!LEVELS.contains(accessLevel)) {
      throw new IllegalArgumentException("not an access level for a team: " + accessLevel);
    }
    synchronized (store) {
      return store.addTeam(name, accessLevel, Instant.MIN).id();
    }
  }

  /** Puts a user into a team. */
  public void addUserToTeam(long teamId, long userId) {
    synchronized (store) {
      known(store.teams.has(teamId), "team", teamId);
      known(store.users.has(userId), "user", userId);
      store.link(store.teamUsers, teamId, userId, Instant.MIN);
    }
  }

  /** Invites somebody to a team. */
  public long addInvite(long teamId, String email) {
    synchronized (store) {
      known(store.teams.has(teamId), "team", teamId);
      if (store.userByEmail(email) != null) {
        throw new IllegalArgumentException("there is a user with this address already");
      }
      return store.addInvite(teamId, email.toLowerCase(Locale.ROOT), Instant.MIN).id();
    }
  }

  /** Gives a project to a team. */
  public void addProjectToTeam(long teamId, long projectId) {
    synchronized (store) {
      known(store.teams.has(teamId), "team", teamId);
      known(store.projects.has(projectId), "project", projectId);
      store.link(store.teamProjects, teamId, projectId, Instant.MIN);
    }
  }

  /** Lets the invited person accept. */
  public long acceptInvite(long inviteId) {
    synchronized (store) {
      var email = store.accept(inviteId).email();
      var user = store.userByEmail(email);
      if (user == null) {
        throw new IllegalStateException("an accepted invite makes a user");
      }
      return user.id();
    }
  }

  private static void known(boolean known, String what, long id) {
    if (!known) {
      throw new IllegalArgumentException("no " + what + " " + id);
    }
  }
}
