package dev.trivet.examples.plan;

import dev.trivet.examples.access.Email;
import dev.trivet.examples.access.Service;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is wanted.
 *
 * @param team the team that everybody is in
 * @param project what the team works on
 * @param people who is to be in the team
 * @param services where
 */
public record Request(String team, String project, List<Email> people, Set<Service> services) {

  public Request {
    if (team.isBlank() || project.isBlank()) {
      throw new IllegalArgumentException("team and project need names");
    }
    people = people.stream().distinct().toList();
    services = EnumSet.copyOf(services);
  }

  /** From texts as people type them. */
  public static Request of(
      String team, String project, Collection<String> people, Collection<Service> services) {
    return new Request(
        team.strip(),
        project.strip(),
        people.stream().map(Email::new).toList(),
        Set.copyOf(services));
  }
}
