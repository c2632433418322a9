package dev.trivet.testkit.server;

import dev.trivet.testkit.FakeRootly;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is on call in the small organization, who is paged, and who has work to do. */
final class ExampleOnCall {
  private final FakeRootly rootly;
  private final Instant nextWeek;

  ExampleOnCall(FakeRootly rootly, Instant now) {
    this.rootly = rootly;
    this.nextWeek = now.truncatedTo(ChronoUnit.DAYS).plus(7, ChronoUnit.DAYS);
  }

  /** The first owns the schedule and is on call, and the last has something of every kind. */
  void add(long first, long second, long last) {
    var schedule = schedule(List.of(first, second, last));
    var nextWeeks = Map.of("schedule_id", schedule, "starts_at", nextWeek.toString());
    rootly.add("shifts", untilTheDayAfter(nextWeeks, Map.of("user_id", last)));
    rootly.add(
        "on_call_shadows",
        untilTheDayAfter(
            nextWeeks,
            Map.of(
                "shadowable_type",
                "User",
                "shadowable_id",
                Long.toString(first),
                "shadow_user_id",
                last)));
    var policy = rootly.add("escalation_policies", Map.of("name", "Storefront"));
    level(policy, 1, List.of(target("schedule", schedule), target("user", last)));
    level(policy, 2, List.of(target("user", first)));
    work(last);
    rootly.addApiKey(last, "laptop of Noor");
  }

  private String schedule(List<Long> users) {
    var schedule =
        rootly.add("schedules", Map.of("name", "Storefront", "owner_user_id", users.get(0)));
    var rotation =
        rootly.add(
            "schedule_rotations",
            Map.of(
                "schedule_id",
                schedule,
                "name",
                "Weekly",
                "schedule_rotationable_type",
                "ScheduleWeeklyRotation",
                "schedule_rotationable_attributes",
                Map.of("handoff_day", "M", "handoff_time", "09:00")));
    for (var user : users) {
      rootly.add(
          "schedule_rotation_users", Map.of("schedule_rotation_id", rotation, "user_id", user));
    }
    return schedule;
  }

  private Map<String, Object> untilTheDayAfter(Map<String, ?> start, Map<String, ?> more) {
    var attributes = new HashMap<String, Object>(start);
    attributes.putAll(more);
    attributes.put("ends_at", nextWeek.plus(1, ChronoUnit.DAYS).toString());
    return attributes;
  }

  private void level(String policy, int position, List<Map<String, String>> targets) {
    rootly.add(
        "escalation_levels",
        Map.of(
            "escalation_policy_id", policy,
            "position", position,
            "notification_target_params", targets));
  }

  private static Map<String, String> target(String type, Object id) {
    return Map.of("type", type, "id", id.toString());
  }

  private void work(long user) {
    var role = rootly.add("incident_roles", Map.of("name", "Commander"));
    var incident = rootly.addIncident("Checkout is slow", user, role);
    rootly.add(
        "incident_action_items",
        Map.of(
            "incident_id",
            incident,
            "summary",
            "Write down what happened",
            "status",
            "open",
            "assigned_to_user_id",
            user));
  }
}
