package dev.trivet.cli.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The teams of a service and everybody in them. */
public record Roster(List<TeamInfo> teams, List<Membership> memberships) {

  public Roster {
    teams = List.copyOf(teams);
    memberships = List.copyOf(memberships);
  }

  /** {@return the same teams, with the memberships of these people only} */
  public Roster of(Collection<Email> people) {
    var addresses = people.stream().map(Email::address).collect(Collectors.toSet());
    return new Roster(
        teams,
        memberships.stream().filter(one -> addresses.contains(Email.normal(one.email()))).toList());
  }
}
