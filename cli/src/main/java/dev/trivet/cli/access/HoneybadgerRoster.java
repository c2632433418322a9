package dev.trivet.cli.access;

import dev.trivet.cli.access.Membership.Kind;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.Team;
import dev.trivet.honeybadger.teams.TeamInvitation;
import dev.trivet.honeybadger.teams.TeamMember;
import dev.trivet.honeybadger.values.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads who is in which team on Honeybadger. The list of teams includes members and invitations,
 * which matters with 360 calls an hour.
 */
final class HoneybadgerRoster {

  private final HoneybadgerClient honeybadger;

  HoneybadgerRoster(HoneybadgerClient honeybadger) {
    this.honeybadger = honeybadger;
  }

  Roster read() {
    var teams = honeybadger.teams().list().toList();
    var found = new ArrayList<Membership>();
    for (var team : teams) {
      long admins = team.members().stream().filter(HoneybadgerRoster::isAdmin).count();
      team.members().forEach(member -> found.add(active(team, member, admins)));
      team.invitations().stream()
          .filter(TeamInvitation::isPending)
          .forEach(invitation -> found.add(pending(team, invitation)));
      owner(team).ifPresent(found::add);
    }
    return new Roster(teams.stream().map(HoneybadgerRoster::info).toList(), found);
  }

  private static boolean isAdmin(TeamMember member) {
    return member.admin().orElse(false);
  }

  private static Membership active(Team team, TeamMember member, long admins) {
    return new Membership(
        info(team),
        member.email().orElse(""),
        member.name().orElse(""),
        role(isAdmin(member)),
        Kind.ACTIVE,
        Long.toString(member.id()),
        isAdmin(member) && admins == 1);
  }

  private static Membership pending(Team team, TeamInvitation invitation) {
    return new Membership(
        info(team),
        invitation.email().orElse(""),
        "",
        role(invitation.admin().orElse(false)),
        Kind.PENDING,
        Long.toString(invitation.id()),
        false);
  }

  private static Optional<Membership> owner(Team team) {
    var owner = team.owner().flatMap(Person::email).filter(email -> !email.isBlank());
    var members = team.members().stream().map(TeamMember::email).flatMap(Optional::stream).toList();
    return owner
        .filter(email -> isNew(email, members))
        .map(
            email ->
                new Membership(
                    info(team),
                    email,
                    team.owner().flatMap(Person::name).orElse(""),
                    "owner",
                    Kind.OWNER,
                    email,
                    false));
  }

  private static boolean isNew(String email, List<String> members) {
    return members.stream().noneMatch(email::equalsIgnoreCase);
  }

  private static String role(boolean admin) {
    return admin ? "admin" : "member";
  }

  private static TeamInfo info(Team team) {
    var id = Long.toString(team.id());
    return new TeamInfo(Service.HONEYBADGER, id, team.name().orElse(id), false);
  }
}
