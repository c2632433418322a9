package dev.trivet.cli.plan;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.access.Service;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who is to be onboarded, and where.
 *
 * @param team the name of the team
 * @param project the name of the project that the team works on
 * @param people the members of the team
 * @param services the services
 */
public record OnboardRequest(
    String team, String project, List<Email> people, Set<Service> services) {

  public OnboardRequest {
    team = team.strip();
    project = project.strip();
    if (team.isBlank() || project.isBlank()) {
      throw new IllegalArgumentException("team and project must have names");
    }
    people = people.stream().distinct().toList();
    services = EnumSet.copyOf(services);
  }

  /** Creates a request from texts as people type them. */
  public static OnboardRequest of(
      String team, String project, Collection<String> people, Collection<Service> services) {
    return new OnboardRequest(
        team, project, people.stream().map(Email::new).toList(), Set.copyOf(services));
  }
}
