package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Pagination;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is on call: shifts of schedules, and the levels of escalation policies over them. */
final class OnCallRoutes {
  private static final int PAGE = 50;
  private static final int OF_ONE = 31;
  private static final int OF_ALL = 62;

  private final TableCollections collections;
  private final ResourceDirectory directory;
  private final FakeContext context;
  private final ShiftPlan plan;

  OnCallRoutes(TableCollections collections, ResourceDirectory directory, FakeContext context) {
    this.collections = collections;
    this.directory = directory;
    this.context = context;
    this.plan = new ShiftPlan(collections);
  }

  void addTo(Router routes) {
    routes
        .add("GET", "v1/schedules/{schedule}/shifts", this::ofSchedule)
        .add("GET", "v1/shifts", this::ofAll)
        .add("GET", "v1/oncalls", this::onCalls)
        .add("POST", "v1/on_call_pay_reports/{report}/regenerate", this::regenerate);
  }

  private FakeResponse ofSchedule(Call call) {
    var id = collections.of("schedules").named(call, "schedule").id();
    var shifts = plan.of(id, from(call), to(call, OF_ONE));
    return response(call, shifts);
  }

  private FakeResponse ofAll(Call call) {
    var wanted = call.query().getOrDefault("schedule_ids[]", List.of());
    var users = call.query().getOrDefault("user_ids[]", List.of());
    var shifts = new ArrayList<ShiftPlan.Shift>();
    for (var schedule : schedules(call)) {
      if (wanted.isEmpty() || wanted.contains(schedule.id())) {
        plan.of(schedule.id(), from(call), to(call, OF_ALL)).stream()
            .filter(shift -> users.isEmpty() || users.contains(Long.toString(shift.user())))
            .forEach(shifts::add);
      }
    }
    int size = call.query("page[size]", context.pageSize(PAGE));
    return response(call, Pagination.slice(shifts, call.query("page[number]", 1), size));
  }

  private List<StoredResource> schedules(Call call) {
    return collections.of("schedules").all(context.horizon(call), schedule -> true);
  }

  private Instant from(Call call) {
    return time(call, "from", context.now());
  }

  private Instant to(Call call, int days) {
    var from = from(call);
    var to = time(call, "to", from.plus(Duration.ofDays(days)));
    if (Duration.between(from, to).compareTo(Duration.ofDays(days)) > 0) {
      throw RootlyErrors.invalid("Date range cannot exceed " + days + " days");
    }
    return to;
  }

  private static Instant time(Call call, String name, Instant otherwise) {
    var text = call.query(name);
    try {
      return text == null ? otherwise : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException notATime) {
      throw RootlyErrors.invalid(name + " is invalid");
    }
  }

  /** A response with nothing but resources, as recordings show it. */
  private FakeResponse response(Call call, List<ShiftPlan.Shift> shifts) {
    var body = Json.object();
    body.set("data", Json.array(shifts, OnCallRoutes::view));
    include(body, call, shifts.stream().map(ShiftPlan.Shift::user).toList());
    return FakeResponse.json(200, body);
  }

  private void include(ObjectNode body, Call call, List<Long> users) {
    if (RootlyLookup.include(call).contains("user")) {
      var included = body.putArray("included");
      for (var user : new LinkedHashSet<>(users)) {
        if (directory.exists("users", user.toString())) {
          included.add(directory.source("users").view(user.toString()));
        }
      }
    }
  }

  private static ObjectNode view(ShiftPlan.Shift shift) {
    var attributes = period(Json.object(), shift);
    attributes.put("schedule_id", shift.schedule()).put("is_override", shift.override());
    attributes.put("is_shadow", shift.shadow());
    attributes.set(
        "overridden_shifts", Json.array(shift.replaced(), one -> period(Json.object(), one)));
    return resource(shift.id(), "shifts", attributes, shift.user());
  }

  private static ObjectNode period(ObjectNode attributes, ShiftPlan.Shift shift) {
    return attributes
        .put("rotation_id", shift.rotation())
        .put("user_id", shift.user())
        .put("starts_at", RootlyViews.time(shift.start()))
        .put("ends_at", RootlyViews.time(shift.end()));
  }

  private static ObjectNode resource(String id, String type, ObjectNode attributes, long user) {
    var resource = Json.object().put("id", id).put("type", type);
    resource.set("attributes", attributes);
    resource
        .putObject("relationships")
        .putObject("user")
        .putObject("data")
        .put("id", Long.toString(user))
        .put("type", "users");
    return resource;
  }

  private FakeResponse regenerate(Call call) {
    var reports = collections.of("on_call_pay_reports");
    var report = reports.named(call, "report");
    reports.change(
        report,
        Json.object()
            .put("status", "generated")
            .put("last_generated_at", RootlyViews.time(context.now())));
    return RootlyViews.data(200, reports.view(report));
  }

  // levels of escalation policies

  private FakeResponse onCalls(Call call) {
    var found = new ArrayList<ObjectNode>();
    for (var level : collections.of("escalation_levels").all(context.horizon(call), l -> true)) {
      var policy =
          collections
              .of("escalation_policies")
              .find(String.valueOf(level.field("escalation_policy_id")), context.horizon(call));
      if (policy != null && isWanted(call, policy)) {
        for (var target : level.values().path("notification_target_params")) {
          add(call, policy, level, target, found);
        }
      }
    }
    var body = Json.object();
    body.set("data", Json.array(found, one -> one));
    include(
        body,
        call,
        found.stream().map(o -> o.path("attributes").path("user_id").asLong()).toList());
    return FakeResponse.json(200, body);
  }

  private static boolean isWanted(Call call, StoredResource policy) {
    return has(call, "escalation_policy_ids", Set.of(policy.id()))
        && has(call, "group_ids", texts(policy.values().path("group_ids")))
        && has(call, "service_ids", texts(policy.values().path("service_ids")));
  }

  private static Set<String> texts(JsonNode list) {
    var texts = new LinkedHashSet<String>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** Whether a filter names one of some IDs, or is not there. */
  private static boolean has(Call call, String filter, Set<String> ids) {
    var wanted = call.query("filter[" + filter + "]");
    return wanted == null || List.of(wanted.split(",", -1)).stream().anyMatch(ids::contains);
  }

  private void add(
      Call call,
      StoredResource policy,
      StoredResource level,
      JsonNode target,
      List<ObjectNode> found) {
    var since = time(call, "since", context.now());
    var until = time(call, "until", since.plusMillis(1));
    var id = target.path("id").asText();
    if (target.path("type").asText().equals("user")) {
      add(call, onCall(policy, level, null, Long.parseLong(id)), null, found);
    } else if (target.path("type").asText().equals("schedule")
        && directory.exists("schedules", id)) {
      for (var shift : plan.of(id, since, until)) {
        if (!shift.shadow()) {
          var attributes = onCall(policy, level, id, shift.user());
          attributes.put("starts_at", RootlyViews.time(shift.start()));
          attributes.put("ends_at", RootlyViews.time(shift.end()));
          add(call, attributes, id, found);
        }
      }
    }
  }

  private static void add(
      Call call, ObjectNode attributes, @Nullable String schedule, List<ObjectNode> found) {
    var user = attributes.path("user_id").asLong();
    boolean wanted =
        has(call, "schedule_ids", schedule == null ? Set.of() : Set.of(schedule))
            && has(call, "user_ids", Set.of(Long.toString(user)));
    if (wanted) {
      var seed = attributes.toString().getBytes(StandardCharsets.UTF_8);
      var id = UUID.nameUUIDFromBytes(seed).toString();
      found.add(resource(id, "on_call_resources", attributes, user));
    }
  }

  private static ObjectNode onCall(
      StoredResource policy, StoredResource level, @Nullable String schedule, long user) {
    return Json.object()
        .put("escalation_policy_id", policy.id())
        .put("escalation_policy_name", policy.name())
        .put("escalation_policy_path_id", level.field("escalation_policy_path_id"))
        .put("escalation_level", level.values().path("position").asInt())
        .put("schedule_id", schedule)
        .put("user_id", user);
  }
}
