package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Pagination;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Versions, which come from what occurred in them and from deploys. */
final class VersionRoutes {
  private static final int PAGE = 20;
  private static final long FIRST_ID = 740_001;
  private static final List<String> EVENTS = List.of("new", "repeated", "reactivated", "resolved");
  private static final List<String> LEVELS =
      List.of("debug", "info", "warning", "error", "critical");

  private final ProjectLookup lookup;
  private final TableCollections tables;

  VersionRoutes(ProjectLookup lookup, TableCollections tables) {
    this.lookup = lookup;
    this.tables = tables;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "versions/{version}", this::get)
        .add("GET", "versions/{version}/items", this::items);
  }

  /** A version in an environment, with what occurred in it, the oldest first. */
  private record Version(
      long project,
      String name,
      String environment,
      List<StoredResource> occurrences,
      List<StoredResource> deploys) {}

  private Version version(Call call) {
    var project = lookup.project(call);
    var name = call.captured("version");
    var environment = call.query("environment");
    if (environment == null || environment.isBlank()) {
      throw new Refusal(422, "environment is required.");
    }
    var horizon = lookup.context.horizon(call);
    var occurrences =
        tables
            .of("occurrence")
            .all(
                horizon,
                one ->
                    one.values().path("project_id").asLong() == project
                        && one.values().at("/data/code_version").asText("").equals(name)
                        && environmentOf(one).equals(environment));
    var deploys =
        tables
            .of("deploy")
            .all(
                horizon,
                one ->
                    one.values().path("project_id").asLong() == project
                        && name.equals(one.field("revision"))
                        && environment.equals(one.field("environment")));
    if (occurrences.isEmpty() && deploys.isEmpty()) {
      throw new Refusal(404, "Version not found in this project.");
    }
    return new Version(project, name, environment, occurrences, deploys);
  }

  private String environmentOf(StoredResource occurrence) {
    var item = lookup.store.items.get(occurrence.values().path("item_id").asLong());
    return item == null ? "" : item.text("environment");
  }

  private FakeResponse get(Call call) {
    var version = version(call);
    var seen = new ArrayList<StoredResource>(version.deploys());
    seen.addAll(version.occurrences());
    var created = seen.stream().mapToLong(VersionRoutes::second).min().orElse(0);
    var view = Json.object().put("id", FIRST_ID + Math.floorMod(version.name().hashCode(), 9999));
    view.put("version", version.name()).put("environment", version.environment());
    view.put("date_created", created);
    range(view, version.occurrences(), "");
    var last =
        version.deploys().isEmpty() ? null : version.deploys().get(version.deploys().size() - 1);
    view.put("deployed_by", last == null ? null : last.field("local_username"));
    view.put("last_deploy_timestamp", last == null ? null : Long.valueOf(second(last)));
    var stats = view.putObject("item_stats");
    for (var event : EVENTS) {
      var counts = stats.putObject(event);
      for (var level : LEVELS) {
        var of = items(version, event).stream().filter(one -> one.text("level").equals(level));
        counts.put(level, of.count());
      }
    }
    view.putArray("commits");
    return RollbarViews.result(view);
  }

  private static long second(StoredResource one) {
    return one.values().path(one.values().has("timestamp") ? "timestamp" : "start_time").asLong();
  }

  /** The first and the last of some occurrences. */
  private static void range(ObjectNode view, List<StoredResource> occurrences, String where) {
    for (var end : List.of("first", "last")) {
      var index = end.equals("first") ? 0 : occurrences.size() - 1;
      var one = occurrences.isEmpty() ? null : occurrences.get(index);
      var name = end + "_" + where + "occurrence_";
      view.put(name + "id", one == null ? null : Long.valueOf(RollbarFormat.number(one.id())));
      view.put(name + "timestamp", one == null ? null : Long.valueOf(second(one)));
    }
  }

  private List<Item> items(Version version, String event) {
    var ids = new HashSet<Long>();
    version.occurrences().forEach(one -> ids.add(itemOf(one)));
    return lookup.store.items.all(
        Instant.MAX,
        item ->
            item.projectId() == version.project()
                && item.text("environment").equals(version.environment())
                && happened(item, version, event, ids.contains(item.id())));
  }

  private static long itemOf(StoredResource occurrence) {
    return occurrence.values().path("item_id").asLong();
  }

  private static boolean happened(Item item, Version version, String event, boolean occurred) {
    var isNew =
        version.occurrences().stream()
            .anyMatch(one -> one.id().equals(item.values().path("first_occurrence_id").asText()));
    return switch (event) {
      case "new" -> isNew;
      case "repeated" -> occurred && !isNew;
      case "reactivated" -> {
        var found = false;
        for (var name : item.values().path(Item.REACTIVATED_IN)) {
          found |= name.asText().equals(version.name());
        }
        yield found;
      }
      default ->
          item.text("status").equals("resolved")
              && item.text("resolved_in_version").equals(version.name());
    };
  }

  private FakeResponse items(Call call) {
    var version = version(call);
    var event = call.query("event");
    if (event == null || !EVENTS.contains(event)) {
      throw new Refusal(422, "event is one of " + EVENTS + ".");
    }
    var levels = call.query().getOrDefault("level", LEVELS);
    var found =
        items(version, event).stream().filter(one -> levels.contains(one.text("level"))).toList();
    var size = lookup.context.pageSize(PAGE);
    var page = Pagination.slice(found, call.query("page", 1), size);
    return RollbarViews.result(Json.array(page, item -> view(item, version)));
  }

  private static ObjectNode view(Item item, Version version) {
    var mine = version.occurrences().stream().filter(one -> itemOf(one) == item.id()).toList();
    var people = new HashSet<String>();
    mine.forEach(one -> people.add(one.values().at("/data/person/id").asText("")));
    people.remove("");
    var view = RollbarViews.item(item);
    range(view, mine, "in_version_");
    return view.put("occurrences_in_version", mine.size()).put("people_in_version", people.size());
  }
}
