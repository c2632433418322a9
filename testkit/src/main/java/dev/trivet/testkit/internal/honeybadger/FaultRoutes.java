package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Faults beyond the regular: search, counts, pauses, resolving many at once. */
final class FaultRoutes {
  private static final Set<String> TIMES = Set.of("hour", "day", "week");
  private static final Set<String> COUNTS = Set.of("10", "100", "1000");

  private final HoneybadgerData data;

  FaultRoutes(HoneybadgerData data) {
    this.data = data;
  }

  void addTo(Router routes) {
    var faults = "projects/{project_id}/faults";
    var fault = faults + "/{fault_id}";
    routes
        .add("GET", faults, this::list)
        .add("GET", faults + "/summary", this::summary)
        .add("POST", faults + "/resolve", this::resolve)
        .add("POST", faults + "/unpause", this::unpauseAll)
        .add("GET", fault + "/occurrences", this::occurrences)
        .add("GET", fault + "/affected_users", this::affectedUsers)
        .add("POST", fault + "/pause", this::pause)
        .add("POST", fault + "/unpause", this::unpause);
  }

  private FakeResponse list(Call call) {
    var found = new ArrayList<>(matching(call));
    found.sort(order(call.query("order")));
    boolean searched = !String.valueOf(call.query("q")).isBlank() && call.query("q") != null;
    return data.lookup().list(call, found, fault -> view(fault, searched, call));
  }

  private ObjectNode view(StoredResource fault, boolean searched, Call call) {
    var view = data.of("fault").view(fault);
    if (searched) {
      view.put("notices_count_in_range", occurred(fault, call).size());
    }
    return view;
  }

  private static Comparator<StoredResource> order(@Nullable String word) {
    return switch (word == null ? "" : word) {
      case "recent" ->
          Comparator.comparing((StoredResource f) -> text(f.field("last_notice_at"))).reversed();
      case "frequent" ->
          Comparator.comparingLong((StoredResource f) -> f.values().path("notices_count").asLong())
              .reversed();
      default -> Comparator.comparing(StoredResource::created).reversed();
    };
  }

  private static String text(@Nullable String field) {
    return field == null ? "" : field;
  }

  private List<StoredResource> matching(Call call) {
    var search = FaultSearch.of(call.query("q"), data);
    var created = TimeWindow.of(call, "created");
    boolean timed = call.query("occurred_after") != null || call.query("occurred_before") != null;
    return data.inside("fault", "project", data.project(call)).stream()
        .filter(search)
        .filter(fault -> created.has(fault.created()))
        .filter(fault -> !timed || !occurred(fault, call).isEmpty())
        .toList();
  }

  private List<StoredResource> occurred(StoredResource fault, Call call) {
    return TimeWindow.of(call, "occurred").newestFirst(data.inside("notice", "fault", fault));
  }

  private FakeResponse summary(Call call) {
    var found = matching(call);
    var counts = new TreeMap<String, ObjectNode>();
    for (var fault : found) {
      var environment = fault.field("environment");
      var resolved = "true".equals(fault.field("resolved"));
      var ignored = "true".equals(fault.field("ignored"));
      var count =
          counts.computeIfAbsent(
              environment + " " + resolved + " " + ignored,
              any ->
                  Json.object()
                      .put("environment", environment)
                      .put("resolved", resolved)
                      .put("ignored", ignored));
      count.put("count", count.path("count").asInt() + 1);
    }
    var body = Json.object();
    body.putArray("environments").addAll(counts.values());
    return FakeResponse.json(200, body.put("total", found.size()));
  }

  private FakeResponse resolve(Call call) {
    matching(call).forEach(fault -> fault.values().put("resolved", true));
    return FakeResponse.json(202, Json.object().put("status", "queued"));
  }

  private FakeResponse occurrences(Call call) {
    var notices = data.inside("notice", "fault", data.fault(call));
    return FakeResponse.json(200, Occurrences.of(notices, call, data.context().now()));
  }

  private FakeResponse affectedUsers(Call call) {
    var wanted = text(call.query("q")).toLowerCase(Locale.ROOT);
    var counts = Occurrences.counted(data.inside("notice", "fault", data.fault(call)), "user");
    counts.keySet().removeIf(user -> !user.toLowerCase(Locale.ROOT).contains(wanted));
    return FakeResponse.json(
        200,
        Json.array(
            counts.entrySet(),
            user -> Json.object().put("user", user.getKey()).put("count", user.getValue())));
  }

  private FakeResponse pause(Call call) {
    var body = call.body();
    var time = body == null ? "" : body.path("time").asText();
    var count = body == null ? "" : body.path("count").asText();
    if (TIMES.contains(time) == COUNTS.contains(count)) {
      throw new Refusal(422, "Time or count is invalid");
    }
    return changed(call, values -> values.put("paused", time.isEmpty() ? count : time));
  }

  private FakeResponse unpause(Call call) {
    return changed(call, values -> values.remove("paused"));
  }

  private FakeResponse changed(Call call, Consumer<ObjectNode> change) {
    change.accept(data.fault(call).values());
    return FakeResponse.empty(204);
  }

  private FakeResponse unpauseAll(Call call) {
    var faults = data.of("fault").childrenOf("project", data.project(call).id(), Instant.MAX);
    faults.forEach(fault -> fault.values().remove("paused"));
    return FakeResponse.empty(204);
  }
}
