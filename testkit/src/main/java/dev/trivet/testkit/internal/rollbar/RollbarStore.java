package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.StateTable;
import dev.trivet.testkit.internal.VisibilityTable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The state of one Rollbar account. Whoever calls holds the lock on this object. A moment given
 * with something new says from when reads see it.
 */
final class RollbarStore {

  /** A project of the account. */
  record Project(long id, String name, long created, ObjectNode settings) {}

  /** A user of the account. */
  record User(long id, String username, String email) {}

  /** A user or a project that belongs to a team. */
  record TeamMembership(long teamId, long otherId) {}

  static final long ACCOUNT = 100;

  final VisibilityTable<Long, Project> projects = new VisibilityTable<>();
  final VisibilityTable<Long, Team> teams = new VisibilityTable<>();
  final VisibilityTable<Long, User> users = new VisibilityTable<>();
  final VisibilityTable<Long, Item> items = new VisibilityTable<>();
  final VisibilityTable<Long, Invite> invites = new VisibilityTable<>();
  final VisibilityTable<TeamMembership, TeamMembership> teamUsers = new VisibilityTable<>();
  final VisibilityTable<TeamMembership, TeamMembership> teamProjects = new VisibilityTable<>();
  final AccessTokens tokens = new AccessTokens();

  private final FakeContext context;
  private long nextProject;
  private long nextTeam;
  private long nextUser;
  private long nextInvite;
  private long nextItem;
  private long everyone;
  private long owners;
  private User owner = new User(0, "", "");

  RollbarStore(FakeContext context) {
    this.context = context;
  }

  void reset() {
    projects.clear();
    teams.clear();
    users.clear();
    invites.clear();
    items.clear();
    teamUsers.clear();
    teamProjects.clear();
    tokens.reset();
    nextProject = 200_001;
    nextTeam = 300_001;
    nextInvite = 400_001;
    nextItem = 600_001;
    nextUser = 500_001;
    everyone = addTeam("Everyone", "everyone", Instant.MIN).id();
    owners = addTeam("Owners", "owner", Instant.MIN).id();
    owner = addUser("owner@example.com", "owner");
    link(teamUsers, owners, owner.id(), Instant.MIN);
  }

  long everyone() {
    return everyone;
  }

  long owners() {
    return owners;
  }

  /** The user who is there from the start. */
  User owner() {
    return owner;
  }

  long second() {
    return context.now().getEpochSecond();
  }

  Project addProject(String name, @Nullable ObjectNode settings, Instant visibleFrom) {
    var own = settings == null ? defaultSettings() : settings.deepCopy();
    var project = new Project(nextProject++, name, second(), own);
    projects.put(project.id(), project, visibleFrom);
    link(teamProjects, owners, project.id(), visibleFrom);
    tokens.addDefaults(project.id(), project.created(), visibleFrom);
    return project;
  }

  private static ObjectNode defaultSettings() {
    var settings = Json.object();
    var grouping = settings.putObject("grouping");
    grouping.put("auto_upgrade", true);
    grouping.putArray("recent_versions").add("5.0.0");
    settings.put("time_format", "12h");
    settings.put("timezone", "UTC");
    settings.putObject("integrations");
    return settings;
  }

  Team addTeam(String name, String accessLevel, Instant visibleFrom) {
    var team = new Team(nextTeam++, name, accessLevel);
    teams.put(team.id(), team, visibleFrom);
    return team;
  }

  User addUser(String email, String username) {
    var user = new User(nextUser++, username, email.toLowerCase(Locale.ROOT));
    users.put(user.id(), user, Instant.MIN);
    link(teamUsers, everyone, user.id(), Instant.MIN);
    return user;
  }

  Invite addInvite(long teamId, String email, Instant visibleFrom) {
    for (var earlier : invites.all(Instant.MAX, same(teamId, email))) {
      invites.replace(earlier.id(), earlier.canceled());
    }
    var invite = new Invite(nextInvite++, teamId, email, "pending", second(), null);
    invites.put(invite.id(), invite, visibleFrom);
    return invite;
  }

  private static Predicate<Invite> same(long teamId, String email) {
    return invite -> invite.pending() && invite.teamId() == teamId && invite.email().equals(email);
  }

  Invite accept(long id) {
    var invite = invites.get(id);
    if (invite == null || !invite.pending()) {
      throw new IllegalArgumentException("no pending invite " + id);
    }
    var known = userByEmail(invite.email());
    int at = invite.email().indexOf('@');
    var name = at > 0 ? invite.email().substring(0, at) : invite.email();
    var user = known == null ? addUser(invite.email(), name) : known;
    link(teamUsers, invite.teamId(), user.id(), Instant.MIN);
    var accepted = invite.accepted(second());
    invites.replace(id, accepted);
    return accepted;
  }

  @Nullable User userByEmail(String email) {
    var found = users.all(Instant.MAX, user -> user.email().equals(email.toLowerCase(Locale.ROOT)));
    return found.isEmpty() ? null : found.get(0);
  }

  void link(
      VisibilityTable<TeamMembership, TeamMembership> links,
      long teamId,
      long otherId,
      Instant visibleFrom) {
    var link = new TeamMembership(teamId, otherId);
    links.put(link, link, visibleFrom);
  }

  void removeTeam(long id) {
    teams.remove(id);
    teamProjects.removeIf(link -> link.teamId() == id);
    for (var link : teamUsers.all(Instant.MAX, link -> link.teamId() == id)) {
      removeTeamUser(link);
    }
    for (var invite : invites.all(Instant.MAX, i -> i.pending() && i.teamId() == id)) {
      invites.replace(invite.id(), invite.canceled());
    }
  }

  Item addItem(long projectId, Map<String, ?> attributes, Instant visibleFrom) {
    var values = Item.defaults(second());
    values.setAll(Item.checked(attributes, values));
    var counter = items.all(Instant.MAX, item -> item.projectId() == projectId).size() + 1;
    var item = new Item(nextItem++, projectId, counter, values);
    items.put(item.id(), item, visibleFrom);
    return item;
  }

  void removeProject(long id) {
    projects.remove(id);
    items.removeIf(item -> item.projectId() == id);
    tokens.removeProject(id);
    teamProjects.removeIf(link -> link.otherId() == id);
  }

  /** Takes a user out of a team; a user without any team leaves the account. */
  void removeTeamUser(TeamMembership link) {
    teamUsers.remove(link);
    if (teamUsers.all(Instant.MAX, other -> other.otherId() == link.otherId()).isEmpty()) {
      users.remove(link.otherId());
    }
  }

  List<StateTable> state(int most) {
    return List.of(
        StateTable.of("project", projects.all(), most, RollbarViews::project),
        StateTable.of("team", teams.all(), most, RollbarViews::team),
        StateTable.of("user", users.all(), most, RollbarViews::user),
        StateTable.of("team member", teamUsers.all(), most, RollbarViews::teamUser),
        StateTable.of("team project", teamProjects.all(), most, RollbarViews::teamProject),
        StateTable.of("invite", invites.all(), most, RollbarViews::invite),
        StateTable.of("item", items.all(), most, RollbarViews::item));
  }

  List<Team> teams(Instant horizon, Predicate<Team> test) {
    var found = teams.all(horizon, test);
    found.sort(Comparator.comparing(team -> team.name().toLowerCase(Locale.ROOT)));
    return found;
  }

  List<TeamMembership> links(
      VisibilityTable<TeamMembership, TeamMembership> links,
      Instant horizon,
      Predicate<TeamMembership> test) {
    var found = links.all(horizon, test);
    found.sort(
        Comparator.comparingLong(TeamMembership::teamId)
            .thenComparingLong(TeamMembership::otherId));
    return found;
  }
}
