package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import java.util.HashMap;
import java.util.Map;

/** Session replays. */
final class ReplayRoutes {
  /** What names a replay. */
  record Replay(long projectId, String environment, String session, String id) {}

  private final ProjectLookup lookup;
  private final Map<Replay, JsonNode> replays = new HashMap<>();

  ReplayRoutes(ProjectLookup lookup) {
    this.lookup = lookup;
  }

  void reset() {
    replays.clear();
  }

  void add(Replay replay, JsonNode events) {
    replays.put(replay, events);
  }

  void addTo(Router routes) {
    var route = "environment/{environment}/session/{session}/replay/{replay}";
    routes.add("GET", route, this::get).add("DELETE", route, this::delete);
  }

  private Replay named(Call call) {
    var replay =
        new Replay(
            lookup.project(call),
            call.captured("environment"),
            call.captured("session"),
            call.captured("replay"));
    if (!replays.containsKey(replay)) {
      throw new Refusal(404, "Replay not found in this project.");
    }
    return replay;
  }

  private FakeResponse get(Call call) {
    var result = Json.object();
    result.set("events", replays.get(named(call)));
    return RollbarViews.result(result);
  }

  private FakeResponse delete(Call call) {
    replays.remove(named(call));
    return RollbarViews.result(Json.object());
  }
}
