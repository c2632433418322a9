package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;

/** Requests that somebody cover shifts: one for each shift in the time asked for. */
final class CoverageRoutes {
  private static final String TYPE = "shift_coverage_requests";
  private static final String PATH = "v1/schedules/{schedule_id}/" + TYPE;

  private final ResourceCollection schedules;
  private final ResourceCollection requests;
  private final ResourceDirectory directory;
  private final FakeContext context;
  private final CurrentUser currentUser;
  private final ShiftPlan plan;

  CoverageRoutes(
      TableCollections collections,
      ResourceDirectory directory,
      FakeContext context,
      CurrentUser currentUser) {
    this.schedules = collections.of("schedules");
    this.requests = collections.of(TYPE);
    this.directory = directory;
    this.context = context;
    this.currentUser = currentUser;
    this.plan = new ShiftPlan(collections);
  }

  void addTo(Router routes) {
    routes.add("GET", PATH, this::list).add("POST", PATH, this::create);
  }

  private FakeResponse list(Call call) {
    var schedule = schedules.named(call, "schedule_id").id();
    return all(200, requests.seen(call, one -> schedule.equals(one.field("schedule_id"))));
  }

  private FakeResponse all(int status, Iterable<StoredResource> some) {
    return RootlyViews.data(status, Json.array(some, requests::view));
  }

  private FakeResponse create(Call call) {
    var schedule = schedules.named(call, "schedule_id").id();
    var given = RootlyLookup.attributes(call, TYPE);
    var from = time(given, "starts_at", "Starts at");
    var to = time(given, "ends_at", "Ends at");
    if (!from.isBefore(to)) {
      throw RootlyErrors.invalid("Ends at must be after starts at");
    }
    for (var user : given.path("recipient_user_ids")) {
      if (!directory.exists("users", user.asText())) {
        throw RootlyErrors.invalid("Recipient user must exist");
      }
    }
    var made = new ArrayList<StoredResource>();
    for (var shift : plan.of(schedule, from, to)) {
      if (!shift.shadow() && isFor(given, shift)) {
        made.add(add(shift, shift.start().isBefore(from) ? from : shift.start(), to));
      }
    }
    return all(201, made);
  }

  private static Instant time(JsonNode given, String name, String title) {
    try {
      var time = ShiftPlan.time(given, name, Instant.MIN);
      if (!time.equals(Instant.MIN)) {
        return time;
      }
    } catch (DateTimeException notATime) {
      throw RootlyErrors.invalid(title + " is invalid");
    }
    throw RootlyErrors.invalid(title + " can't be blank");
  }

  private static boolean isFor(JsonNode given, ShiftPlan.Shift shift) {
    return !given.hasNonNull("user_id") || given.path("user_id").asLong() == shift.user();
  }

  private StoredResource add(ShiftPlan.Shift shift, Instant from, Instant to) {
    var values =
        Json.object()
            .put("schedule_id", shift.schedule())
            .put("shift_id", shift.id())
            .put("original_shift_user_id", shift.user())
            .put("created_by_user_id", currentUser.id())
            .put("starts_at", RootlyViews.time(from))
            .put("ends_at", RootlyViews.time(shift.end().isAfter(to) ? to : shift.end()));
    return requests.add(values, context.visibleFrom());
  }
}
