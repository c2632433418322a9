package consumer;

import dev.trivet.core.RawRequest;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.TeamCreate;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamInput;

/** Creates, reads, changes, lists and fails with each client. */
public final class Onboarding {

  private Onboarding() {}

  /** {@return the name of the team, as Rollbar has stored it} */
  public static String rollbar(String baseUrl, String token) {
    try (var rollbar = RollbarClient.builder().baseUrl(baseUrl).accountToken(token).build()) {
      var team = rollbar.teams().create(TeamCreate.of("Payments", AccessLevel.LIGHT));
      check(rollbar.raw().send(RawRequest.get("teams")).status() == 200, "raw call");
      check(rollbar.teams().list().toList().contains(team), "list");
      return rollbar.teams().get(team.id()).name().orElseThrow();
    }
  }

  /** {@return the colour of the team, as Rootly has stored it} */
  public static String rootly(String baseUrl, String token) {
    try (var rootly = RootlyClient.builder().baseUrl(baseUrl).apiKey(token).build()) {
      var team = rootly.teams().ensure(TeamInput.builder().name("Payments").build()).value();
      rootly.teams().update(team.id(), TeamInput.builder().color("#123456").build());
      check(rootly.teams().list().toList().size() == 1, "list");
      return rootly.teams().get(team.id()).color().orElseThrow();
    }
  }

  /** {@return the operation that does not find its team on Honeybadger} */
  public static String honeybadger(String baseUrl, String token) {
    try (var honeybadger = HoneybadgerClient.builder().baseUrl(baseUrl).authToken(token).build()) {
      honeybadger.teams().create(dev.trivet.honeybadger.teams.TeamInput.of("Payments"));
      check(honeybadger.teams().list().toList().size() == 1, "list");
      honeybadger.teams().get(4711);
      throw new IllegalStateException("found a team that is not there");
    } catch (NotFoundException e) {
      return e.operation().name();
    }
  }

  private static void check(boolean condition, String what) {
    if (!condition) {
      throw new IllegalStateException(what);
    }
  }

  /**
   * Runs all three.
   *
   * @param args address and token of Rollbar, Rootly and Honeybadger
   */
  public static void main(String[] args) {
    System.out.println(rollbar(args[0], args[1]));
    System.out.println(rootly(args[2], args[3]));
    System.out.println(honeybadger(args[4], args[5]));
  }
}
