package dev.trivet.cli.access;

import dev.trivet.cli.access.Membership.Kind;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamQuery;
import java.util.ArrayList;

/** Reads who is in which team on Rootly; the list of teams includes their users. */
final class RootlyRoster {

  private final RootlyClient rootly;

  RootlyRoster(RootlyClient rootly) {
    this.rootly = rootly;
  }

  Roster read() {
    var query = TeamQuery.all().include(Include.USERS);
    var teams = rootly.teams().list(query).toList();
    var people = RootlyPeople.of(teams);
    var found = new ArrayList<Membership>();
    for (var team : teams) {
      for (var id : team.userIds()) {
        found.add(member(team, id, people));
      }
    }
    return new Roster(teams.stream().map(RootlyRoster::info).toList(), found);
  }

  private static Membership member(Team team, long id, RootlyPeople people) {
    var person = people.find(id);
    boolean admin = team.adminIds().contains(id);
    return new Membership(
        info(team),
        person.map(RootlyPeople.Person::email).orElse("user " + id),
        person.map(RootlyPeople.Person::name).orElse(""),
        admin ? "admin" : "member",
        Kind.ACTIVE,
        Long.toString(id),
        admin && team.adminIds().size() == 1);
  }

  private static TeamInfo info(Team team) {
    return new TeamInfo(Service.ROOTLY, team.id(), team.name().orElse(team.id()), false);
  }
}
