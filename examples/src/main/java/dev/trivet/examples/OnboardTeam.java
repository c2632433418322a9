package dev.trivet.examples;

import dev.trivet.rollbar.projects.ProjectCreate;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rootly.teams.TeamCreate;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a team with a project and some people into Rollbar, Rootly and Honeybadger. Looks before
 * it makes anything, so it may be run again at any time.
 *
 * <p>{@code OnboardTeam [--live] [--team NAME] [--project NAME] [--person E-MAIL]...}: without
 * {@code --live} it talks to fakes in this process; with it, to the real services with the tokens
 * in {@code ROLLBAR_ACCOUNT_TOKEN}, {@code ROOTLY_API_KEY} and {@code HONEYBADGER_AUTH_TOKEN}.
 * Exits with 1 when a step failed, with 2 when it was called wrongly.
 */
public final class OnboardTeam {

  /** What to bring in. */
  record Plan(String team, String project, List<String> people) {}

  private OnboardTeam() {}

  /**
   * Runs the program.
   *
   * @param arguments see the class
   */
  public static void main(String[] arguments) {
    var options = new ArrayList<>(List.of(arguments));
    boolean live = options.remove("--live");
    Report report;
    try {
      var plan = parse(options);
      try (var services = live ? Services.live() : Services.fakes()) {
        report = onboard(services, plan);
      }
    } catch (IllegalArgumentException | IllegalStateException e) {
      // a wrong option, or a token that is missing
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    System.out.print(report);
    if (report.failed()) {
      System.exit(1);
    }
  }

  private static Plan parse(List<String> options) {
    var team = "Payments";
    var project = "checkout";
    var people = new ArrayList<String>();
    for (int i = 0; i < options.size(); i += 2) {
      if (i + 1 == options.size()) {
        throw new IllegalArgumentException(options.get(i) + " needs a value");
      }
      var value = options.get(i + 1);
      switch (options.get(i)) {
        case "--team" -> team = value;
        case "--project" -> project = value;
        case "--person" -> people.add(value);
        default -> throw new IllegalArgumentException("unknown option " + options.get(i));
      }
    }
    if (people.isEmpty()) {
      people.addAll(List.of("ada@example.com", "grace@example.com"));
    }
    return new Plan(team, project, people);
  }

  static Report onboard(Services services, Plan plan) {
    var report = new Report();
    onRollbar(services, plan, report);
    onRootly(services, plan, report);
    onHoneybadger(services, plan, report);
    return report;
  }

  private static void onRollbar(Services services, Plan plan, Report report) {
    var ensure = services.rollbar().ensure();
    var project =
        report.ensure(
            "Rollbar",
            "project " + plan.project(),
            () -> ensure.project(ProjectCreate.of(plan.project())));
    var team =
        report.ensure(
            "Rollbar", "team " + plan.team(), () -> ensure.team(plan.team(), AccessLevel.STANDARD));
    if (team.isEmpty()) {
      report.skip("Rollbar", "link and members of team " + plan.team());
      return;
    }
    long teamId = team.get().id();
    project.ifPresentOrElse(
        there ->
            report.ensure(
                "Rollbar",
                plan.team() + " may use " + plan.project(),
                () -> ensure.teamProject(teamId, there.id())),
        () -> report.skip("Rollbar", plan.team() + " may use " + plan.project()));
    for (var person : plan.people()) {
      report.ensure("Rollbar", "member " + person, () -> ensure.member(teamId, person));
    }
  }

  private static void onRootly(Services services, Plan plan, Report report) {
    var team = TeamCreate.builder().name(plan.team()).description("Owns " + plan.project()).build();
    report.ensure("Rootly", "team " + plan.team(), () -> services.rootly().ensure().team(team));
  }

  private static void onHoneybadger(Services services, Plan plan, Report report) {
    var ensure = services.honeybadger().ensure();
    var team = report.ensure("Honeybadger", "team " + plan.team(), () -> ensure.team(plan.team()));
    if (team.isEmpty()) {
      report.skip("Honeybadger", "members of team " + plan.team());
      return;
    }
    for (var person : plan.people()) {
      report.ensure(
          "Honeybadger", "member " + person, () -> ensure.member(team.get().id(), person));
    }
  }
}
