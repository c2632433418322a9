package dev.trivet.cli.access;

import java.util.List;

/** The teams of a service and everybody in them. */
public record Roster(List<TeamInfo> teams, List<Membership> memberships) {

  public Roster {
    teams = List.copyOf(teams);
    memberships = List.copyOf(memberships);
  }

  /** {@return the same teams, with the memberships of one person only} */
  public Roster of(Email person) {
    return new Roster(
        teams, memberships.stream().filter(membership -> person.is(membership.email())).toList());
  }
}
