package dev.trivet.examples;

import dev.trivet.core.RawRequest;
import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamInput;
import java.util.Map;

/** How to call an operation that the SDK has no typed method for. */
public final class RawCall {

  private RawCall() {}

  /**
   * Runs the example.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.open(arguments)) {
      var rootly = services.rootly();
      var team = rootly.teams().create(TeamInput.builder().name("Raw").build());
      System.out.println(list(rootly) + " was the status");
      System.out.println(paint(rootly, team.id()));
      rootly.teams().delete(team.id());
    }
  }

  static int list(RootlyClient rootly) {
    // region: raw
    var request = RawRequest.get("v1/teams").query("page[size]", "1");
    var response = rootly.raw().send(request);
    System.out.println(response.body().get("meta").orElseThrow().toJson());
    // endregion
    return response.status();
  }

  static String paint(RootlyClient rootly, String teamId) {
    // region: raw-write
    var attributes = Map.of("color", "#1F883D");
    var body = Map.of("data", Map.of("type", "groups", "attributes", attributes));
    var request =
        RawRequest.of("PUT", "v1/teams/{id}").pathParams(teamId).body(JsonValue.from(body));
    var response = rootly.raw().send(request);
    return response
        .body()
        .get("data")
        .flatMap(data -> data.get("attributes"))
        .flatMap(found -> found.get("color"))
        .flatMap(JsonValue::asText)
        .orElse("no color");
    // endregion
  }
}
