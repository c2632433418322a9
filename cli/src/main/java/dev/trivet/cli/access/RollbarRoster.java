package dev.trivet.cli.access;

import dev.trivet.cli.access.Membership.Kind;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.invitations.Invitation;
import dev.trivet.rollbar.invitations.InvitationQuery;
import dev.trivet.rollbar.invitations.InvitationStatus;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.Team;
import dev.trivet.rollbar.users.User;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads who is in which team on Rollbar. Teams list only the IDs of users, so both are joined. */
final class RollbarRoster {

  private final RollbarClient rollbar;

  RollbarRoster(RollbarClient rollbar) {
    this.rollbar = rollbar;
  }

  Roster read() {
    var users =
        rollbar.users().list().stream()
            .collect(Collectors.toMap(User::id, user -> user, (a, b) -> a));
    var teams = rollbar.teams().list().toList();
    var found = new ArrayList<Membership>();
    for (var team : teams) {
      var members = rollbar.teams().users(team.id()).toList();
      for (var member : members) {
        Optional.ofNullable(users.get(member.userId().orElse(-1L)))
            .ifPresent(user -> found.add(active(team, user, members.size() == 1)));
      }
      rollbar.teams().invitations(team.id()).forEach(i -> pending(team, i).ifPresent(found::add));
    }
    return new Roster(teams.stream().map(RollbarRoster::info).toList(), found);
  }

  /** Needs four kinds of calls, however many teams there are. */
  Roster read(Email person) {
    Map<Long, Team> teams = new LinkedHashMap<>();
    rollbar.teams().list().forEach(team -> teams.put(team.id(), team));
    var found = new ArrayList<Membership>();
    for (var user : users(person)) {
      for (var team : rollbar.users().teams(user.id())) {
        found.add(active(team, user, isOwners(team) && isAlone(team)));
      }
    }
    for (var invitation :
        rollbar.invitations().list(InvitationQuery.all().email(person.address()))) {
      invitation
          .teamId()
          .map(teams::get)
          .filter(team -> person.is(invitation.toEmail()))
          .flatMap(team -> pending(team, invitation))
          .ifPresent(found::add);
    }
    return new Roster(teams.values().stream().map(RollbarRoster::info).toList(), found);
  }

  /** The filter of the service may be case-sensitive, so it is not used. */
  private List<User> users(Email person) {
    return rollbar.users().list().stream().filter(user -> person.is(user.email())).toList();
  }

  private boolean isAlone(Team team) {
    return rollbar.teams().users(team.id()).limit(2).toList().size() == 1;
  }

  private static Membership active(Team team, User user, boolean alone) {
    return new Membership(
        info(team),
        user.email().orElse(""),
        user.username().orElse(""),
        role(team),
        Kind.ACTIVE,
        Long.toString(user.id()),
        alone && isOwners(team));
  }

  private static Optional<Membership> pending(Team team, Invitation invitation) {
    return invitation
        .status()
        .filter(InvitationStatus.PENDING::equals)
        .map(
            status ->
                new Membership(
                    info(team),
                    invitation.toEmail().orElse(""),
                    "",
                    role(team),
                    Kind.PENDING,
                    Long.toString(invitation.id()),
                    false));
  }

  private static String role(Team team) {
    return team.accessLevel().map(AccessLevel::value).orElse("");
  }

  private static boolean isOwners(Team team) {
    return team.accessLevel().filter(AccessLevel.OWNER::equals).isPresent();
  }

  private static TeamInfo info(Team team) {
    boolean system = team.accessLevel().filter(AccessLevel::isBuiltIn).isPresent();
    var id = Long.toString(team.id());
    return new TeamInfo(Service.ROLLBAR, id, team.name().orElse(id), system);
  }
}
