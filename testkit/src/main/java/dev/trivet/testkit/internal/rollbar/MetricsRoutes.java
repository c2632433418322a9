package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Metrics: how long it took to resolve items, and numbers of occurrences. */
final class MetricsRoutes {
  private static final Set<String> FUNCTIONS = Set.of("mean", "median", "min", "max");

  private final ProjectLookup lookup;
  private final OccurrenceMetrics occurrences;

  MetricsRoutes(ProjectLookup lookup, ResourceCollection occurrences) {
    this.lookup = lookup;
    this.occurrences = new OccurrenceMetrics(lookup, occurrences);
  }

  void addTo(Router routes) {
    routes
        .add("POST", "metrics/items", this::items)
        .add("POST", "metrics/occurrences", occurrences::of)
        .add("POST", "metrics/ttr", this::timeToResolve);
  }

  private FakeResponse items(Call call) {
    var counters = RollbarLookup.body(call).path("item_counters");
    if (!counters.isArray() || counters.isEmpty()) {
      throw new Refusal(422, "item_counters is required.");
    }
    var project = lookup.project(call);
    var known = lookup.store.projects.get(project);
    var result = Json.object().put("project_id", project);
    result.put("project_slug", known == null ? null : known.name());
    var metrics = result.putArray("metrics");
    for (var counter : counters) {
      for (var item : items(Set.of(project))) {
        if (item.counter() == counter.asLong()) {
          var metric = metrics.addObject().put("item_counter", item.counter());
          metric.set("first_ttr", item.values().get(Item.FIRST_TTR));
          metric.set("last_ttr", item.values().get(Item.LAST_TTR));
        }
      }
    }
    return RollbarViews.result(result);
  }

  private List<Item> items(Set<Long> projects) {
    var all = lookup.store.items.all();
    all.removeIf(item -> !projects.contains(item.projectId()));
    return all;
  }

  /** An account token names projects in the body. */
  private Set<Long> projects(Call call, JsonNode body) {
    if (!lookup.isAccount(call)) {
      return Set.of(lookup.project(call));
    }
    var named = new HashSet<Long>();
    body.path("project_ids").forEach(id -> named.add(id.asLong()));
    if (named.isEmpty()) {
      throw new Refusal(422, "project_ids is required with an account access token.");
    }
    return named;
  }

  private FakeResponse timeToResolve(Call call) {
    var body = RollbarLookup.body(call);
    var spans = TimeSpans.of(body, lookup.store.second());
    var function = body.path("function").asText("median");
    if (!FUNCTIONS.contains(function)) {
      throw new Refusal(422, "Invalid function");
    }
    var times = new TreeMap<Long, List<Long>>();
    for (var item : items(projects(call, body))) {
      var resolved = item.number("last_resolved_timestamp");
      var took = item.number(Item.LAST_TTR);
      if (resolved != null && took != null && spans.contains(resolved) && wanted(item, body)) {
        var span = spans.beginning(resolved);
        times.computeIfAbsent(span, any -> new ArrayList<>()).add(took);
      }
    }
    var result = Json.object();
    var data = result.putArray("data");
    times.forEach(
        (span, all) -> data.addObject().put("timestamp", span).put("ttr", together(all, function)));
    result.set("params", body.deepCopy());
    return RollbarViews.result(result);
  }

  private static boolean wanted(Item item, JsonNode body) {
    return listed(body.path("environments"), item.text("environment"))
        && listed(body.path("levels"), item.text("level"))
        && listed(body.path("frameworks"), item.text("framework"));
  }

  private static boolean listed(JsonNode words, String word) {
    if (words.isEmpty()) {
      return true;
    }
    for (var one : words) {
      if (one.asText().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static double together(List<Long> times, String function) {
    var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    int middle = sorted.length / 2;
    return switch (function) {
      case "min" -> sorted[0];
      case "max" -> sorted[sorted.length - 1];
      case "mean" -> times.stream().mapToLong(Long::longValue).average().orElse(0);
      default ->
          sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    };
  }
}
