package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.StateTable;
import dev.trivet.testkit.internal.VisibilityTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state that one token reaches. Whoever calls holds the lock on this object. A moment given
 * with something new says from when reads see it.
 */
final class HoneybadgerStore {

  /** A user of the service. */
  record Person(long id, String email, String name) {}

  /** An account that the token reaches. */
  record Account(String id, Person owner) {}

  static final String FIRST_ACCOUNT = "Me3upk";

  final VisibilityTable<String, Account> accounts = new VisibilityTable<>();
  final VisibilityTable<Long, Team> teams = new VisibilityTable<>();
  final VisibilityTable<Long, Member> members = new VisibilityTable<>();
  final VisibilityTable<Long, Invitation> invitations = new VisibilityTable<>();

  /** What queries find, where a test has said it. */
  final Map<String, List<ObjectNode>> queryResults = new HashMap<>();

  private final Map<Long, Set<String>> projects = new HashMap<>();
  private final Map<String, List<ObjectNode>> events = new HashMap<>();
  private final Map<String, List<String>> sourceMaps = new HashMap<>();
  private final FakeContext context;
  private Person me = new Person(0, "", "");
  private long nextPerson;
  private long nextTeam;
  private long nextMember;
  private long nextInvitation;

  HoneybadgerStore(FakeContext context) {
    this.context = context;
  }

  void reset() {
    accounts.clear();
    teams.clear();
    members.clear();
    invitations.clear();
    projects.clear();
    events.clear();
    sourceMaps.clear();
    queryResults.clear();
    nextPerson = 1;
    nextTeam = 1_001;
    nextMember = 20_001;
    nextInvitation = 300_001;
    me = addAccount(FIRST_ACCOUNT, "owner@example.com", "Olive Owner").owner();
  }

  Account addAccount(String id, String email, String name) {
    var account = new Account(id, new Person(nextPerson++, email, name));
    accounts.put(id, account, Instant.MIN);
    return account;
  }

  List<StateTable> state(int most) {
    return List.of(
        StateTable.of("account", accounts.all(), most, HoneybadgerViews::accountRow),
        StateTable.of("team", teams.all(), most, HoneybadgerViews::teamRow),
        StateTable.of("member", members.all(), most, HoneybadgerViews::memberRow),
        StateTable.of("invitation", invitations.all(), most, HoneybadgerViews::invitationRow));
  }

  /** The account a call without {@code account_id} means when it creates something. */
  Account firstAccount() {
    return accounts.all().get(0);
  }

  /** The events that were reported to a project. */
  List<ObjectNode> events(String projectId) {
    return events.computeIfAbsent(projectId, any -> new ArrayList<>());
  }

  /** The addresses of the minified files whose source maps were uploaded to a project. */
  List<String> sourceMaps(String projectId) {
    return sourceMaps.computeIfAbsent(projectId, any -> new ArrayList<>());
  }

  Team addTeam(Account account, String name, Instant visibleFrom) {
    var team = new Team(nextTeam++, account, name, context.now());
    teams.put(team.id(), team, visibleFrom);
    return team;
  }

  Member addMember(long teamId, String email, String name, boolean admin) {
    var member = new Member(nextMember++, teamId, email, name, admin, context.now());
    members.put(member.id(), member, Instant.MIN);
    return member;
  }

  void addProject(long teamId, String projectId) {
    projects.computeIfAbsent(teamId, any -> new LinkedHashSet<>()).add(projectId);
  }

  Invitation addInvitation(
      long teamId, String email, boolean admin, @Nullable String message, Instant visibleFrom) {
    long id = nextInvitation++;
    var token = String.format(Locale.ROOT, "%08x", (id * 2_654_435_761L) & 0xffff_ffffL);
    var invitation =
        new Invitation(id, teamId, token, email, admin, message, me, context.now(), null, null);
    invitations.put(id, invitation, visibleFrom);
    return invitation;
  }

  Member accept(Invitation invitation, String name) {
    var person = new Person(nextPerson++, invitation.email(), name);
    invitations.replace(invitation.id(), invitation.accepted(person, context.now()));
    return addMember(invitation.teamId(), invitation.email(), name, invitation.admin());
  }

  void removeTeam(long id) {
    teams.remove(id);
    members.removeIf(member -> member.teamId() == id);
    invitations.removeIf(invitation -> invitation.teamId() == id);
    projects.remove(id);
  }

  List<Member> membersOf(long teamId, Instant horizon) {
    return members.all(horizon, member -> member.teamId() == teamId);
  }

  List<Invitation> invitationsOf(long teamId, Instant horizon) {
    return invitations.all(horizon, invitation -> invitation.teamId() == teamId);
  }

  /** The IDs of the projects that a team works on, those included that are gone. */
  Set<String> projectsOf(long teamId) {
    return projects.getOrDefault(teamId, Set.of());
  }

  List<Team> teamsOf(String projectId) {
    return teams.all(Instant.MAX, team -> projectsOf(team.id()).contains(projectId));
  }
}
