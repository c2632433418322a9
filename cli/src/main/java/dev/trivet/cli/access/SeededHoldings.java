package dev.trivet.cli.access;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.projects.Project;
import dev.trivet.rollbar.users.User;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.incidents.RoleAssignmentInput;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * What the people of the small organization hold. Noor holds something of every kind, all of which
 * can go without her; Mara is on call, and the last step of escalations pages nobody but her.
 */
final class SeededHoldings {

  private static final Email LINUS = new Email("linus.kim@example.com");
  private static final Email MARA = new Email("mara@example.com");
  private static final Email NOOR = new Email("noor@example.com");

  private SeededHoldings() {}

  /** Adds holdings to fakes that have the people and teams of the organization. */
  static void add(SeededFakes fakes, Instant now) {
    onRollbar(fakes.rollbar());
    onRootly(fakes.rootly(), now);
    onHoneybadger(fakes.honeybadger());
  }

  private static void onRollbar(FakeRollbar rollbar) {
    try (var client =
        RollbarClient.builder().baseUrl(rollbar.baseUrl()).accountToken(rollbar.token()).build()) {
      long noor =
          client.users().list().stream()
              .filter(user -> NOOR.is(user.email()))
              .mapToLong(User::id)
              .findFirst()
              .orElseThrow();
      long shop = client.projects().list().stream().mapToLong(Project::id).min().orElseThrow();
      rollbar.addItem(shop, Map.of("title", "Cart is empty after login", "assigned_user_id", noor));
      rollbar.addItem(shop, "Price is missing");
    }
    rollbar.server().resetRequests();
  }

  private static void onHoneybadger(FakeHoneybadger honeybadger) {
    try (var client =
        HoneybadgerClient.builder()
            .baseUrl(honeybadger.baseUrl())
            .authToken(honeybadger.token())
            .build()) {
      var team = client.teams().list().first().orElseThrow();
      long noor =
          team.members().stream()
              .filter(member -> NOOR.is(member.email()))
              .findFirst()
              .orElseThrow()
              .id();
      long shop = honeybadger.addProject(team.id(), "web-shop");
      honeybadger.add(
          "fault", Map.of("project_id", shop, "klass", "CheckoutError", "assignee_id", noor));
      honeybadger.add("fault", Map.of("project_id", shop, "klass", "SearchError"));
    }
    honeybadger.server().resetRequests();
  }

  private static void onRootly(FakeRootly rootly, Instant now) {
    try (var client =
        RootlyClient.builder().baseUrl(rootly.baseUrl()).apiKey(rootly.token()).build()) {
      var people = RootlyPeople.among(client, List.of(LINUS, MARA, NOOR));
      long mara = people.find(MARA).orElseThrow().id();
      long noor = people.find(NOOR).orElseThrow().id();
      var users = List.of(mara, people.find(LINUS).orElseThrow().id(), noor);
      var schedule = schedule(rootly, now, users);
      var policy = rootly.add("escalation_policies", Map.of("name", "Storefront"));
      level(rootly, policy, 1, List.of(target("schedule", schedule), target("user", noor)));
      level(rootly, policy, 2, List.of(target("user", mara)));
      var incident =
          rootly.add("incidents", Map.of("title", "Checkout is slow", "status", "started"));
      client
          .incidents()
          .assignRole(
              incident,
              RoleAssignmentInput.builder()
                  .userId(Long.toString(noor))
                  .incidentRoleId(rootly.add("incident_roles", Map.of("name", "Commander")))
                  .build());
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
              noor));
      rootly.addApiKey(noor, "laptop of Noor");
    }
    rootly.server().resetRequests();
  }

  /** The first of the users owns the schedule and is on call, the last one has an override. */
  private static String schedule(FakeRootly rootly, Instant now, List<Long> users) {
    long owner = users.get(0);
    long last = users.get(users.size() - 1);
    var schedule = rootly.add("schedules", Map.of("name", "Storefront", "owner_user_id", owner));
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
    var start = now.truncatedTo(ChronoUnit.DAYS).plus(7, ChronoUnit.DAYS);
    var end = start.plus(1, ChronoUnit.DAYS);
    rootly.add(
        "shifts",
        Map.of(
            "schedule_id",
            schedule,
            "user_id",
            last,
            "starts_at",
            start.toString(),
            "ends_at",
            end.toString()));
    rootly.add(
        "on_call_shadows",
        Map.of(
            "schedule_id",
            schedule,
            "shadowable_type",
            "User",
            "shadowable_id",
            Long.toString(owner),
            "shadow_user_id",
            last,
            "starts_at",
            start.toString(),
            "ends_at",
            end.toString()));
    return schedule;
  }

  private static void level(
      FakeRootly rootly, String policy, int position, List<Map<String, String>> targets) {
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
}
