package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Table;
import dev.trivet.testkit.internal.World;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The state of one Rollbar account. Whoever calls holds the lock on this object. A moment given
 * with something new says from when reads see it.
 */
final class RollbarStore {
  static final long ACCOUNT = 100;

  final Table<Long, Project> projects = new Table<>();
  final Table<Long, Team> teams = new Table<>();
  final Table<Long, User> users = new Table<>();
  final Table<Long, Invite> invites = new Table<>();
  final Table<Link, Link> teamUsers = new Table<>();
  final Table<Link, Link> teamProjects = new Table<>();

  private final World world;
  private long nextProject;
  private long nextTeam;
  private long nextUser;
  private long nextInvite;
  private long everyone;
  private long owners;

  RollbarStore(World world) {
    this.world = world;
  }

  void reset() {
    projects.clear();
    teams.clear();
    users.clear();
    invites.clear();
    teamUsers.clear();
    teamProjects.clear();
    nextProject = 200_001;
    nextTeam = 300_001;
    nextInvite = 400_001;
    nextUser = 500_001;
    everyone = addTeam("Everyone", "everyone", Instant.MIN).id();
    owners = addTeam("Owners", "owner", Instant.MIN).id();
    User owner = addUser("owner@example.com", "owner");
    link(teamUsers, owners, owner.id(), Instant.MIN);
  }

  long everyone() {
    return everyone;
  }

  long owners() {
    return owners;
  }

  long second() {
    return world.now().getEpochSecond();
  }

  Project addProject(String name, @Nullable ObjectNode settings, Instant visibleFrom) {
    ObjectNode own = settings == null ? defaultSettings() : settings.deepCopy();
    Project project = new Project(nextProject++, name, second(), own);
    projects.put(project.id(), project, visibleFrom);
    link(teamProjects, owners, project.id(), visibleFrom);
    return project;
  }

  private static ObjectNode defaultSettings() {
    ObjectNode settings = Json.object();
    ObjectNode grouping = settings.putObject("grouping");
    grouping.put("auto_upgrade", true);
    grouping.putArray("recent_versions").add("5.0.0");
    settings.put("time_format", "12h");
    settings.put("timezone", "UTC");
    settings.putObject("integrations");
    return settings;
  }

  Team addTeam(String name, String accessLevel, Instant visibleFrom) {
    Team team = new Team(nextTeam++, name, accessLevel);
    teams.put(team.id(), team, visibleFrom);
    return team;
  }

  User addUser(String email, String username) {
    User user = new User(nextUser++, username, email.toLowerCase(Locale.ROOT));
    users.put(user.id(), user, Instant.MIN);
    link(teamUsers, everyone, user.id(), Instant.MIN);
    return user;
  }

  Invite addInvite(long teamId, String email, Instant visibleFrom) {
    for (Invite earlier : invites.all(Instant.MAX, same(teamId, email))) {
      invites.replace(earlier.id(), earlier.canceled());
    }
    Invite invite = new Invite(nextInvite++, teamId, email, "pending", second(), null);
    invites.put(invite.id(), invite, visibleFrom);
    return invite;
  }

  private static Predicate<Invite> same(long teamId, String email) {
    return invite -> invite.pending() && invite.teamId() == teamId && invite.email().equals(email);
  }

  Invite accept(long id) {
    Invite invite = invites.get(id);
    if (invite == null || !invite.pending()) {
      throw new IllegalArgumentException("no pending invite " + id);
    }
    User known = userByEmail(invite.email());
    int at = invite.email().indexOf('@');
    String name = at > 0 ? invite.email().substring(0, at) : invite.email();
    User user = known == null ? addUser(invite.email(), name) : known;
    link(teamUsers, invite.teamId(), user.id(), Instant.MIN);
    Invite accepted = invite.accepted(second());
    invites.replace(id, accepted);
    return accepted;
  }

  @Nullable User userByEmail(String email) {
    List<User> found =
        users.all(Instant.MAX, user -> user.email().equals(email.toLowerCase(Locale.ROOT)));
    return found.isEmpty() ? null : found.get(0);
  }

  void link(Table<Link, Link> links, long teamId, long otherId, Instant visibleFrom) {
    Link link = new Link(teamId, otherId);
    links.put(link, link, visibleFrom);
  }

  void removeTeam(long id) {
    teams.remove(id);
    teamProjects.removeIf(link -> link.teamId() == id);
    for (Link link : teamUsers.all(Instant.MAX, link -> link.teamId() == id)) {
      removeTeamUser(link);
    }
    for (Invite invite : invites.all(Instant.MAX, i -> i.pending() && i.teamId() == id)) {
      invites.replace(invite.id(), invite.canceled());
    }
  }

  void removeProject(long id) {
    projects.remove(id);
    teamProjects.removeIf(link -> link.otherId() == id);
  }

  /** Takes a user out of a team; a user without any team leaves the account. */
  void removeTeamUser(Link link) {
    teamUsers.remove(link);
    if (teamUsers.all(Instant.MAX, other -> other.otherId() == link.otherId()).isEmpty()) {
      users.remove(link.otherId());
    }
  }

  List<Team> teams(Instant horizon, Predicate<Team> test) {
    List<Team> found = teams.all(horizon, test);
    found.sort(Comparator.comparing(team -> team.name().toLowerCase(Locale.ROOT)));
    return found;
  }

  List<Link> links(Table<Link, Link> links, Instant horizon, Predicate<Link> test) {
    List<Link> found = links.all(horizon, test);
    found.sort(Comparator.comparingLong(Link::teamId).thenComparingLong(Link::otherId));
    return found;
  }
}
