package dev.trivet.examples;

import dev.trivet.core.Ensured;
import dev.trivet.honeybadger.teams.TeamInput;
import dev.trivet.rollbar.projects.ProjectCreate;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.TeamCreate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How to onboard a team, its project and its members on all three services, however often the
 * program runs: {@code OnboardTeam [--live] [TEAM PROJECT E-MAIL...]}.
 */
public final class OnboardTeam {

  private OnboardTeam() {}

  /**
   * Runs the program, on fakes in this process unless {@code --live} is given.
   *
   * @param arguments see the class; without names it onboards an example team
   */
  public static void main(String... arguments) {
    var names = Stream.of(arguments).filter(text -> !text.equals("--live")).toList();
    if (names.size() == 1 || names.stream().anyMatch(text -> text.startsWith("--"))) {
      System.err.println("usage: OnboardTeam [--live] [TEAM PROJECT E-MAIL...]");
      System.exit(2);
    }
    if (names.isEmpty()) {
      names = List.of("Payments", "checkout", "ada@example.com", "grace@example.com");
    }
    try (var services = Services.open(arguments)) {
      row("SERVICE", "STEP", "OUTCOME", "DETAIL");
      onboard(services, names.get(0), names.get(1), names.subList(2, names.size()));
    }
  }

  static void onboard(Services services, String team, String project, List<String> people) {
    var rollbar = services.rollbar();
    var ensuredProject = rollbar.projects().ensure(ProjectCreate.of(project));
    long projectId = row("Rollbar", "project " + project, ensuredProject).id();
    var standard = TeamCreate.of(team, AccessLevel.STANDARD);
    long teamId = row("Rollbar", "team " + team, rollbar.teams().ensure(standard)).id();
    var link = rollbar.teams().ensureProject(teamId, projectId);
    row("Rollbar", team + " may use " + project, link);
    for (var person : people) {
      row("Rollbar", "member " + person, rollbar.memberships().ensure(teamId, person));
    }

    var rootly = services.rootly(); // its API cannot invite people
    var rootlyTeam = dev.trivet.rootly.teams.TeamInput.of(team);
    row("Rootly", "team " + team, rootly.teams().ensure(rootlyTeam));

    var honeybadger = services.honeybadger();
    var ensuredTeam = honeybadger.teams().ensure(TeamInput.of(team));
    long id = row("Honeybadger", "team " + team, ensuredTeam).id();
    for (var person : people) {
      row("Honeybadger", "member " + person, honeybadger.teamMembers().ensure(id, person));
    }
  }

  private static <T> T row(String service, String step, Ensured<T> ensured) {
    row(service, step, ensured.created() ? "done" : "exists", "");
    return ensured.value();
  }

  private static void row(String service, String step, String outcome, String detail) {
    var line = "%-12s %-26s %-8s %s".formatted(service, step, outcome, detail);
    System.out.println(line.stripTrailing());
  }
}
