package dev.trivet.examples.access;

import dev.trivet.examples.access.Membership.Kind;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamInclude;
import dev.trivet.rootly.teams.TeamQuery;
import java.util.ArrayList;

/** Who is where on Rootly: the teams come together with their users. */
final class RootlyRoster {

  private final RootlyClient rootly;

  RootlyRoster(RootlyClient rootly) {
    this.rootly = rootly;
  }

  Roster read() {
    var query = TeamQuery.builder().addInclude(TeamInclude.USERS).build();
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
