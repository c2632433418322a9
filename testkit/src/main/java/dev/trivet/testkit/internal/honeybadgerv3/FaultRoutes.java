package dev.trivet.testkit.internal.honeybadgerv3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import dev.trivet.testkit.internal.honeybadger.FaultSearch;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be done with faults beyond reading and changing one. */
final class FaultRoutes implements FaultSearch.Facts {
  private static final String PROJECT = "projects/{project_id}/faults";
  private static final String FAULT = PROJECT + "/{fault_id}";
  private static final int MOST_IDS = 100;
  private static final Set<String> TIMES = Set.of("hour", "day", "week");
  private static final Set<String> COUNTS = Set.of("10", "100", "1000");

  private final TableCollections collections;
  private final MergedFaults merged;
  private final FakeContext context;

  FaultRoutes(TableCollections collections, MergedFaults merged, FakeContext context) {
    this.collections = collections;
    this.context = context;
    this.merged = merged;
  }

  private ResourceCollection faults() {
    return collections.of("fault");
  }

  void addTo(Router routes) {
    routes.add("GET", PROJECT, this::list);
    routes.add("GET", PROJECT + "/summary", this::summary);
    bulk(routes, "resolve", fault -> fault.put("resolved", true));
    bulk(routes, "unresolve", fault -> fault.put("resolved", false));
    bulk(routes, "ignore", fault -> fault.put("ignored", true));
    bulk(routes, "unignore", fault -> fault.put("ignored", false));
    action(routes, "DELETE", "snooze", "", fault -> fault.put("snoozed", false));
    action(routes, "DELETE", "assign", "", FaultRoutes::unassign);
    action(
        routes,
        "POST",
        "pause_recording",
        "time",
        fault -> fault.put("recording_paused_until", "2030-01-01T00:00:00Z"));
    action(
        routes, "POST", "resume_recording", "", fault -> fault.putNull("recording_paused_until"));
    routes.add("POST", FAULT + "/snooze", this::snooze);
    routes.add("POST", FAULT + "/assign", this::assign);
    routes.add("POST", FAULT + "/merge", this::merge);
    routes.add("GET", FAULT + "/occurrences", this::occurrences);
    routes.add("GET", FAULT + "/affected_users", this::affectedUsers);
  }

  private StoredResource fault(Call call) {
    var fault = faults().find(call.captured("fault_id"), Instant.MAX);
    if (fault == null || !call.captured("project_id").equals(fault.field("project_id"))) {
      throw V3Refusals.missing();
    }
    return fault;
  }

  @Override
  public boolean isPaused(StoredResource fault) {
    return "true".equals(fault.field("snoozed"));
  }

  @Override
  public boolean hasComment(StoredResource fault) {
    return !collections.of("comment").childrenOf("fault", fault.id(), Instant.MAX).isEmpty();
  }

  @Override
  public @Nullable String assignee(StoredResource fault) {
    return fault.values().at("/assignee/email").asText(null);
  }

  private List<StoredResource> inProject(Call call) {
    return inProject(call, Instant.MAX);
  }

  private List<StoredResource> inProject(Call call, Instant horizon) {
    var project = call.captured("project_id");
    if (collections.of("project").find(project, Instant.MAX) == null) {
      throw V3Refusals.missing();
    }
    return faults().all(horizon, fault -> project.equals(fault.field("project_id")));
  }

  private static ObjectNode body(Call call) {
    return call.body() instanceof ObjectNode body ? body : Json.object();
  }

  // --- one fault

  private void action(
      Router routes, String method, String name, String needs, Consumer<ObjectNode> change) {
    routes.add(
        method,
        FAULT + "/" + name,
        call -> {
          var fault = fault(call);
          var body = body(call);
          if (!needs.isEmpty() && !body.hasNonNull(needs)) {
            throw V3Refusals.field(422, "validation_error", needs, "can't be blank");
          }
          change.accept(fault.values());
          return V3Format.data(200, faults().view(fault));
        });
  }

  private FakeResponse snooze(Call call) {
    var fault = fault(call);
    var time = body(call).path("time").asText("");
    var count = body(call).path("count").asText("");
    if (TIMES.contains(time) == COUNTS.contains(count)) {
      var field = count.isEmpty() ? "time" : "count";
      throw V3Refusals.field(422, "validation_error", field, "is not included in the list");
    }
    fault.values().put("snoozed", true);
    return V3Format.data(200, faults().view(fault));
  }

  private static void unassign(ObjectNode fault) {
    fault.putNull("assignee_id").putNull("assignee");
  }

  private FakeResponse assign(Call call) {
    var fault = fault(call);
    var id = body(call).path("assignee_id").asText("");
    if (id.isEmpty()) {
      throw V3Refusals.field(422, "validation_error", "assignee_id", "can't be blank");
    }
    fault.values().put("assignee_id", id);
    fault.values().putObject("assignee").put("id", id).put("email", id + "@example.com");
    return V3Format.data(200, faults().view(fault));
  }

  private FakeResponse merge(Call call) {
    var fault = fault(call);
    var target = faults().find(body(call).path("target_fault_id").asText(""), Instant.MAX);
    if (target == null || target == fault) {
      throw V3Refusals.field(422, "validation_error", "target_fault_id", "must exist");
    }
    merged.add(fault.id(), target.id());
    var merge = Json.object().put("batch_id", "batch-" + fault.id());
    merge.put("source_id", fault.id()).put("target_id", target.id());
    return V3Format.data(202, merge);
  }

  private FakeResponse occurrences(Call call) {
    var fault = fault(call);
    var buckets = new LinkedHashMap<Long, Integer>();
    var notices = collections.of("notice");
    notices
        .all(Instant.MAX, notice -> fault.id().equals(notice.field("fault_id")))
        .forEach(notice -> buckets.merge(minute(notice.created()), 1, Integer::sum));
    return V3Format.data(200, Json.array(buckets.entrySet(), FaultRoutes::bucket));
  }

  private static long minute(Instant time) {
    return time.getEpochSecond() / 60 * 60;
  }

  private static ObjectNode bucket(Map.Entry<Long, Integer> bucket) {
    return Json.object().put("timestamp", bucket.getKey()).put("count", bucket.getValue());
  }

  private FakeResponse affectedUsers(Call call) {
    var fault = fault(call);
    var wanted = call.query("q");
    var counts = new TreeMap<String, Integer>();
    for (var notice : collections.of("notice").all(Instant.MAX, any -> true)) {
      var context = notice.values().path("context");
      var user = context.path("user_email").asText(context.path("user_id").asText(""));
      if (fault.id().equals(notice.field("fault_id"))
          && !user.isEmpty()
          && (wanted == null || user.contains(wanted))) {
        counts.merge(user, 1, Integer::sum);
      }
    }
    return V3Format.data(200, Json.array(counts.entrySet(), FaultRoutes::affected));
  }

  private static ObjectNode affected(Map.Entry<String, Integer> user) {
    return Json.object().put("user", user.getKey()).put("count", user.getValue());
  }

  // --- several faults

  private void bulk(Router routes, String name, Consumer<ObjectNode> change) {
    routes.add(
        "POST",
        PROJECT + "/" + name,
        call -> {
          var body = body(call);
          var chosen = chosen(body, inProject(call));
          boolean dry = body.path("dry_run").asBoolean();
          if (!dry) {
            chosen.forEach(fault -> change.accept(fault.values()));
          }
          var ids = chosen.stream().limit(MOST_IDS).map(StoredResource::id).toList();
          var result = Json.object().put("count", chosen.size()).put("dry_run", dry);
          result.set("fault_ids", Json.array(ids, Json.object()::textNode));
          result.put("fault_ids_truncated", chosen.size() > MOST_IDS);
          return V3Format.data(200, result);
        });
  }

  private List<StoredResource> chosen(JsonNode body, List<StoredResource> all) {
    if (body.path("fault_ids").isArray()) {
      var ids = body.path("fault_ids");
      return all.stream().filter(fault -> contains(ids, fault.id())).toList();
    }
    if (body.path("all").asBoolean()) {
      return all;
    }
    var filter = FaultFilter.of(body, this);
    if (filter != null) {
      return filter.matching(all, collections.of("notice"));
    }
    throw V3Refusals.of(422, "validation_error", "Say which faults: IDs, a filter, or all");
  }

  private static boolean contains(JsonNode ids, String id) {
    for (var one : ids) {
      if (one.asText().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private List<StoredResource> matching(Call call, List<StoredResource> all) {
    return FaultFilter.of(call, this).matching(all, collections.of("notice"));
  }

  private FakeResponse list(Call call) {
    var known = inProject(call, context.horizon(call));
    return new V3Lists(context).numbered(call, matching(call, known), faults()::view);
  }

  private FakeResponse summary(Call call) {
    var chosen = matching(call, inProject(call));
    var groups = new LinkedHashMap<ObjectNode, Integer>();
    for (var fault : chosen) {
      var key = Json.object();
      for (var name : List.of("environment", "resolved", "ignored")) {
        key.set(name, fault.values().path(name));
      }
      groups.merge(key, 1, Integer::sum);
    }
    var summary = Json.object().put("total", chosen.size());
    summary.set(
        "environments",
        Json.array(groups.entrySet(), one -> one.getKey().deepCopy().put("count", one.getValue())));
    return V3Format.data(200, summary);
  }
}
