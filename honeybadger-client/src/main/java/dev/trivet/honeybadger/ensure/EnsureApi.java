package dev.trivet.honeybadger.ensure;

import dev.trivet.core.Ensured;
import dev.trivet.core.transport.ApiTransport;
import dev.trivet.core.transport.Settling;
import dev.trivet.honeybadger.ensure.Membership.Member;
import dev.trivet.honeybadger.ensure.Membership.Pending;
import dev.trivet.honeybadger.teams.Team;
import dev.trivet.honeybadger.teams.TeamCreate;
import dev.trivet.honeybadger.teams.TeamInvitation;
import dev.trivet.honeybadger.teams.TeamInvitationCreate;
import dev.trivet.honeybadger.teams.TeamInvitationsApi;
import dev.trivet.honeybadger.teams.TeamMembersApi;
import dev.trivet.honeybadger.teams.TeamQuery;
import dev.trivet.honeybadger.teams.TeamsApi;
import java.util.Optional;

/**
 * Makes things that are to be there exactly once: each method looks for the thing by its natural
 * key, makes it if it is missing, and looks again when the answer to that was lost. Doing it twice
 * makes no second write. Immutable and thread-safe; two callers that ensure the same new thing at
 * the same moment may still both make it, because Honeybadger does not promise unique names.
 */
public final class EnsureApi {

  private final Settling settling;
  private final TeamsApi teams;
  private final TeamMembersApi members;
  private final TeamInvitationsApi invitations;

  /**
   * For the client.
   *
   * @param transport carries the calls
   */
  public EnsureApi(ApiTransport transport) {
    settling = new Settling(transport);
    teams = new TeamsApi(transport);
    members = new TeamMembersApi(transport);
    invitations = new TeamInvitationsApi(transport);
  }

  /**
   * A team with this name in any account that the token reaches. A missing one is created in the
   * first of them.
   *
   * @param name the team's name
   * @return the team, found or created
   */
  public Ensured<Team> team(String name) {
    var create = TeamCreate.of(name);
    return settling.settle(
        () -> teams.list().stream().filter(team -> isNamed(team, name)).findFirst(),
        () -> teams.create(create));
  }

  /**
   * A team with this name in one account.
   *
   * @param accountId the account
   * @param name the team's name
   * @return the team, found or created
   */
  public Ensured<Team> team(String accountId, String name) {
    var create = TeamCreate.of(name);
    var query = TeamQuery.byAccount(accountId);
    return settling.settle(
        () -> teams.list(query).stream().filter(team -> isNamed(team, name)).findFirst(),
        () -> teams.create(accountId, create));
  }

  private static boolean isNamed(Team team, String name) {
    return team.name().equals(Optional.of(name));
  }

  /**
   * A membership or a pending invitation of this address in a team. Addresses are compared without
   * regard to case.
   *
   * @param teamId the team's number
   * @param email the address
   * @return how the person belongs to the team; created when an invitation was sent
   */
  public Ensured<Membership> member(long teamId, String email) {
    var create = TeamInvitationCreate.of(email);
    return settling.settle(
        () -> membership(teamId, email), () -> new Pending(invitations.create(teamId, create)));
  }

  private Optional<Membership> membership(long teamId, String email) {
    return members.list(teamId).stream()
        .filter(member -> member.email().filter(email::equalsIgnoreCase).isPresent())
        .<Membership>map(Member::new)
        .findFirst()
        .or(() -> pending(teamId, email));
  }

  private Optional<Membership> pending(long teamId, String email) {
    return invitations.list(teamId).stream()
        .filter(TeamInvitation::isPending)
        .filter(invitation -> invitation.email().filter(email::equalsIgnoreCase).isPresent())
        .<Membership>map(Pending::new)
        .findFirst();
  }
}
