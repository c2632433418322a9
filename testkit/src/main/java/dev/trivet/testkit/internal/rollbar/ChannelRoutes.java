package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The channels of a project, and how their rules are created and replaced. The table has the rest
 * of the rules.
 */
final class ChannelRoutes {
  private static final Map<String, List<String>> NEEDED =
      Map.of(
          "slack", List.of("enabled", "service_account_id", "channel"),
          "pagerduty", List.of("enabled", "service_key"),
          "email", List.of("enabled"),
          "webhook", List.of("enabled", "url"));

  private record Channel(long projectId, String name) {}

  private final ProjectLookup lookup;
  private final TableCollections tables;
  private final Map<Channel, ObjectNode> settings = new HashMap<>();

  ChannelRoutes(ProjectLookup lookup, TableCollections tables) {
    this.lookup = lookup;
    this.tables = tables;
  }

  void reset() {
    settings.clear();
  }

  void addTo(Router routes) {
    NEEDED.forEach(
        (channel, needed) -> {
          var path = "notifications/" + channel;
          routes
              .add("GET", path, call -> get(call, channel))
              .add("PUT", path, call -> configure(call, channel, needed))
              .add("POST", path + "/rules", call -> create(call, channel))
              .add("PUT", path + "/rules", call -> replace(call, channel))
              .add("PUT", path + "/rule/{rule}", call -> update(call, channel));
        });
  }

  /** Nobody has recorded a channel that was never set up; here it is not enabled. */
  private FakeResponse get(Call call, String channel) {
    var project = lookup.project(call);
    var unset = Json.object().put("enabled", false);
    var result = Json.object().put("project_id", project);
    result.set("settings", settings.getOrDefault(new Channel(project, channel), unset).deepCopy());
    return RollbarViews.result(result);
  }

  private FakeResponse configure(Call call, String channel, List<String> needed) {
    var body = RollbarLookup.body(call);
    for (var name : needed) {
      if (body.path(name).asText("").isBlank()) {
        throw new Refusal(422, "u'" + name + "' is a required property");
      }
    }
    var project = lookup.project(call);
    settings.put(new Channel(project, channel), body.<ObjectNode>deepCopy());
    return RollbarViews.result(Json.object().put("project_id", project));
  }

  private static List<ObjectNode> rules(Call call, String channel) {
    var body = call.json();
    if (body == null || !body.isArray()) {
      throw new Refusal(400, "The request body is not a JSON array.");
    }
    var check = new RuleCheck(channel);
    var checked = new ArrayList<ObjectNode>();
    Json.array(body, check::checked).forEach(rule -> checked.add((ObjectNode) rule));
    return checked;
  }

  private StoredResource add(long project, String channel, ObjectNode rule) {
    return tables.of(channel).add(rule.put("project_id", project), lookup.context.visibleFrom());
  }

  private FakeResponse create(Call call, String channel) {
    var project = lookup.project(call);
    var added = rules(call, channel).stream().map(rule -> add(project, channel, rule)).toList();
    return RollbarViews.result(Json.array(added, tables.of(channel)::view));
  }

  /** All rules of the channel go, and the new ones have new IDs. */
  private FakeResponse replace(Call call, String channel) {
    var project = lookup.project(call);
    var rules = rules(call, channel);
    var kept = tables.of(channel);
    kept.all(Instant.MAX, rule -> isIn(project, rule)).forEach(kept::remove);
    rules.forEach(rule -> add(project, channel, rule));
    return RollbarViews.result(Json.object());
  }

  private static boolean isIn(long project, StoredResource rule) {
    return rule.values().path("project_id").asLong() == project;
  }

  private FakeResponse update(Call call, String channel) {
    var project = lookup.project(call);
    ResourceCollection kept = tables.of(channel);
    var rule = kept.find(call.captured("rule"), Instant.MAX);
    if (rule == null || !isIn(project, rule)) {
      throw new Refusal(404, "Not found");
    }
    JsonNode body = RollbarLookup.body(call);
    kept.change(rule, new RuleCheck(channel).checked(body));
    return RollbarViews.result(kept.view(rule));
  }
}
