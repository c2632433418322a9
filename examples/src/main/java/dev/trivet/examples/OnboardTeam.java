package dev.trivet.examples;

import dev.trivet.core.Sleeper;
import dev.trivet.examples.access.Connections;
import dev.trivet.examples.access.Service;
import dev.trivet.examples.access.Settings;
import dev.trivet.examples.cli.OnboardText;
import dev.trivet.examples.plan.OnboardJob;
import dev.trivet.examples.plan.OnboardResult;
import dev.trivet.examples.plan.Request;
import dev.trivet.examples.plan.StepResult.Outcome;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a team with a project and some people into Rollbar, Rootly and Honeybadger. Looks before
 * it makes anything, so it may be run again at any time. The short form of {@code trivet onboard}.
 *
 * <p>{@code OnboardTeam [--live] [--team NAME] [--project NAME] [--person E-MAIL]...}: without
 * {@code --live} it talks to fakes in this process; with it, to the real services with the tokens
 * in {@code ROLLBAR_ACCOUNT_TOKEN}, {@code ROOTLY_API_KEY} and {@code HONEYBADGER_AUTH_TOKEN}.
 * Exits with 1 when a step failed, with 2 when it was called wrongly.
 */
public final class OnboardTeam {

  private OnboardTeam() {}

  /**
   * Runs the program.
   *
   * @param arguments see the class
   */
  public static void main(String[] arguments) {
    var options = new ArrayList<>(List.of(arguments));
    boolean live = options.remove("--live");
    OnboardResult result;
    try {
      var request = parse(options);
      var settings =
          new Settings(
              System.getenv(), live, Clock.systemUTC(), Sleeper.real(), System.err::println);
      try (var connections = Connections.open(settings)) {
        result = onboard(connections, request);
      }
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      return;
    }
    System.out.print(OnboardText.table(result));
    result.problems().forEach(System.err::println);
    if (!result.problems().isEmpty() || result.has(Outcome.FAILED)) {
      System.exit(1);
    }
  }

  private static Request parse(List<String> options) {
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
    return Request.of(team, project, people, List.of(Service.values()));
  }

  static OnboardResult onboard(Connections connections, Request request) {
    var job = new OnboardJob(connections);
    return job.apply(job.plan(request), step -> {});
  }
}
