package dev.trivet.testkit.internal.honeybadger;

import dev.trivet.testkit.internal.Table;
import dev.trivet.testkit.internal.World;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The state that one token reaches. Whoever calls holds the lock on this object. A moment given
 * with something new says from when reads see it.
 */
final class HoneybadgerStore {
  static final String FIRST_ACCOUNT = "Me3upk";

  final Table<String, Account> accounts = new Table<>();
  final Table<Long, Team> teams = new Table<>();
  final Table<Long, Member> members = new Table<>();
  final Table<Long, Invitation> invitations = new Table<>();
  final Table<Long, Project> projects = new Table<>();

  private final World world;
  private Person me = new Person(0, "", "");
  private long nextPerson;
  private long nextTeam;
  private long nextMember;
  private long nextInvitation;
  private long nextProject;

  HoneybadgerStore(World world) {
    this.world = world;
  }

  void reset() {
    accounts.clear();
    teams.clear();
    members.clear();
    invitations.clear();
    projects.clear();
    nextPerson = 1;
    nextTeam = 1_001;
    nextMember = 20_001;
    nextInvitation = 300_001;
    nextProject = 40_001;
    me = addAccount(FIRST_ACCOUNT, "owner@example.com", "Olive Owner").owner();
  }

  Account addAccount(String id, String email, String name) {
    Account account = new Account(id, new Person(nextPerson++, email, name));
    accounts.put(id, account, Instant.MIN);
    return account;
  }

  /** The account a call without {@code account_id} means when it creates something. */
  Account firstAccount() {
    return accounts.all().get(0);
  }

  Team addTeam(Account account, String name, Instant visibleFrom) {
    Team team = new Team(nextTeam++, account, name, world.now());
    teams.put(team.id(), team, visibleFrom);
    return team;
  }

  Member addMember(long teamId, String email, String name, boolean admin) {
    Member member = new Member(nextMember++, teamId, email, name, admin, world.now());
    members.put(member.id(), member, Instant.MIN);
    return member;
  }

  Project addProject(long teamId, String name) {
    long id = nextProject++;
    String token = String.format(Locale.ROOT, "fake-project-key-%d", id);
    Project project = new Project(id, teamId, name, token, world.now());
    projects.put(id, project, Instant.MIN);
    return project;
  }

  Invitation addInvitation(
      long teamId, String email, boolean admin, @Nullable String message, Instant visibleFrom) {
    long id = nextInvitation++;
    String token = String.format(Locale.ROOT, "%08x", (id * 2_654_435_761L) & 0xffff_ffffL);
    Invitation invitation =
        new Invitation(id, teamId, token, email, admin, message, me, world.now(), null, null);
    invitations.put(id, invitation, visibleFrom);
    return invitation;
  }

  Member accept(Invitation invitation, String name) {
    Person person = new Person(nextPerson++, invitation.email(), name);
    invitations.replace(invitation.id(), invitation.accepted(person, world.now()));
    return addMember(invitation.teamId(), invitation.email(), name, invitation.admin());
  }

  void removeTeam(long id) {
    teams.remove(id);
    members.removeIf(member -> member.teamId() == id);
    invitations.removeIf(invitation -> invitation.teamId() == id);
    projects.removeIf(project -> project.teamId() == id);
  }

  List<Member> membersOf(long teamId, Instant horizon) {
    return members.all(horizon, member -> member.teamId() == teamId);
  }

  List<Invitation> invitationsOf(long teamId, Instant horizon) {
    return invitations.all(horizon, invitation -> invitation.teamId() == teamId);
  }

  List<Project> projectsOf(long teamId) {
    return projects.all(Instant.MAX, project -> project.teamId() == teamId);
  }
}
