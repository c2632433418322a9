package dev.trivet.examples;

import dev.trivet.core.RawRequest;
import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamCreate;
import java.util.Map;

/** How to use what the SDK has no typed method for. */
public final class RawCall {

  private RawCall() {}

  /**
   * Runs the example.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.forTutorial(arguments)) {
      var rootly = services.rootly();
      var team = rootly.teams().create(TeamCreate.of("Raw"));
      System.out.println(paint(rootly, team.id()));
      rootly.teams().delete(team.id());
    }
  }

  static String paint(RootlyClient rootly, String teamId) {
    // region: raw-write
    var attributes = Map.of("color", "#1F883D");
    var body = Map.of("data", Map.of("type", "groups", "attributes", attributes));
    var request = RawRequest.of("PUT", "v1/teams/{id}").path(teamId).body(JsonValue.from(body));
    var reply = rootly.raw().send(request);
    return reply
        .body()
        .get("data")
        .flatMap(data -> data.get("attributes"))
        .flatMap(found -> found.get("color"))
        .flatMap(JsonValue::asText)
        .orElse("no color");
    // endregion
  }
}
