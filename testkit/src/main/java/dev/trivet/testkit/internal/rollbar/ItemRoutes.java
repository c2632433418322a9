package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Items: reports of them, their list, three ways to find one, and their change. */
final class ItemRoutes {
  private static final int PAGE = 100;
  private static final int LARGEST_REPORT = 1024 * 1024;
  private static final Set<String> CLIENTS = Set.of("browser", "flash", "android", "ios", "client");
  private static final List<String> BODIES =
      List.of("message", "trace", "trace_chain", "crash_report");
  private static final Pattern UUID = Pattern.compile("[0-9a-fA-F-]{32,36}");

  private final ProjectLookup lookup;
  private final RollbarStore store;
  private final ItemChanges changes;
  private final ErrorIntake intake;

  ItemRoutes(ProjectLookup lookup, ItemHistory history, ErrorIntake intake) {
    this.lookup = lookup;
    this.store = lookup.store;
    this.changes = new ItemChanges(store, history);
    this.intake = intake;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "items", this::list)
        .add("GET", "item", this::byCounter)
        .add("GET", "item/", this::byUuid)
        .add("GET", "item/{item}", this::get)
        .add("GET", "item_by_counter/{counter}", this::redirect)
        .add("POST", "item", this::create)
        .add("POST", "item/", this::create)
        .add("PATCH", "item/{item}", this::update);
  }

  private FakeResponse list(Call call) {
    var projects = lookup.listedProjects(call);
    var filters = new ItemFilters(call, store);
    filters.check();
    var found =
        new ArrayList<>(
            store.items.all(
                lookup.context.horizon(call),
                item -> projects.contains(item.projectId()) && filters.matches(item)));
    found.sort(Comparator.comparingLong(Item::id).reversed());
    var result = lookup.page(call, "items", found, PAGE, RollbarViews::itemSummary);
    return RollbarViews.result(result.put("total_count", found.size()));
  }

  private FakeResponse get(Call call) {
    return RollbarViews.result(RollbarViews.item(lookup.item(call)));
  }

  private Item withCounter(Call call, long counter) {
    return lookup.item(
        call, item -> item.counter() == counter, new Refusal(404, ProjectLookup.ITEM_MISSING));
  }

  private FakeResponse byCounter(Call call) {
    var counter = call.query("counter", 0);
    if (counter == 0) {
      throw new Refusal(400, "Invalid or missing counter");
    }
    return RollbarViews.result(RollbarViews.item(withCounter(call, counter)));
  }

  private FakeResponse redirect(Call call) {
    var id = withCounter(call, RollbarLookup.id(call, "counter")).id();
    var path = "/item/" + id;
    var target = "/api/1" + path;
    var result = Json.object().put("itemId", id).put("path", path).put("uri", target);
    var body = Json.object().put("err", 0);
    body.set("result", result);
    return FakeResponse.json(301, body).with("Location", target);
  }

  private FakeResponse byUuid(Call call) {
    var uuid = call.query("uuid");
    if (uuid == null || !UUID.matcher(uuid).matches()) {
      throw new Refusal(400, "Invalid UUID format");
    }
    var missing = new Refusal(404, "UUID did not match any occurrence");
    for (var project : lookup.projects(call)) {
      var occurrence = intake.withUuid(project, uuid, lookup.context.horizon(call));
      if (occurrence != null) {
        var id = occurrence.values().path("item_id").asLong();
        return RollbarViews.result(
            RollbarViews.item(lookup.item(call, item -> item.id() == id, missing)));
      }
    }
    throw missing;
  }

  private FakeResponse update(Call call) {
    var body = RollbarLookup.body(call);
    var id = RollbarLookup.id(call, "item");
    var missing = new Refusal(400, ProjectLookup.ITEM_MISSING);
    var item = lookup.item(call, one -> one.id() == id, missing);
    ObjectNode checked = changes.checked(body, item);
    changes.apply(checked, item);
    return RollbarViews.result(checked);
  }

  private FakeResponse create(Call call) {
    if (call.bytes().length > LARGEST_REPORT) {
      throw new Refusal(413, "The payload is larger than 1024 kB.");
    }
    var given = RollbarLookup.body(call).path("data");
    var data = given.isTextual() ? Json.parse(bytes(given.asText())) : given;
    if (data == null || !data.isObject() || data.path("environment").asText("").isBlank()) {
      throw new Refusal(422, "Invalid format. data.environment is missing and it is required.");
    }
    if (BODIES.stream().noneMatch(data.path("body")::has)) {
      throw new Refusal(422, "Invalid format. data.body has none of " + BODIES + ".");
    }
    if (!lookup.scopes(call).contains(Need.POST_ITEM.scope)
        && !CLIENTS.contains(data.path("platform").asText())) {
      throw new Refusal(
          403,
          "insufficient privileges: post_server_item scope is required but the access token only"
              + " has post_client_item.");
    }
    var uuid = intake.report(lookup.project(call), data, lookup.context.visibleFrom());
    return RollbarViews.result(Json.object().put("uuid", uuid).putNull("id"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
