package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.rollbar.RollbarStore.Project;
import dev.trivet.testkit.internal.rollbar.RollbarStore.TeamMembership;
import dev.trivet.testkit.internal.rollbar.RollbarStore.User;
import java.util.List;

/** The JSON of Rollbar's responses. */
final class RollbarViews {
  private RollbarViews() {}

  static FakeResponse result(JsonNode result) {
    var body = Json.object().put("err", 0);
    body.set("result", result);
    return FakeResponse.json(200, body);
  }

  /** A result that is an object with one list. */
  static FakeResponse wrapped(String member, JsonNode list) {
    var result = Json.object();
    result.set(member, list);
    return result(result);
  }

  static FakeResponse done() {
    return FakeResponse.json(200, Json.object().put("err", 0));
  }

  static FakeResponse message(String words) {
    return FakeResponse.json(200, Json.object().put("err", 0).put("message", words));
  }

  static ObjectNode project(Project project) {
    var view = Json.object();
    view.put("id", project.id());
    view.put("account_id", RollbarStore.ACCOUNT);
    view.put("status", "enabled");
    view.put("name", project.name());
    view.put("date_created", project.created());
    view.put("date_modified", project.created());
    view.set("settings_data", project.settings().deepCopy());
    return view;
  }

  static ObjectNode userProject(Project project) {
    return Json.object()
        .put("status", 1)
        .put("slug", project.name())
        .put("id", project.id())
        .put("account_id", RollbarStore.ACCOUNT);
  }

  static ObjectNode team(Team team) {
    return Json.object()
        .put("id", team.id())
        .put("account_id", RollbarStore.ACCOUNT)
        .put("name", team.name())
        .put("access_level", team.accessLevel());
  }

  static ObjectNode teamUser(TeamMembership link) {
    return Json.object().put("team_id", link.teamId()).put("user_id", link.otherId());
  }

  static ObjectNode teamProject(TeamMembership link) {
    return Json.object().put("team_id", link.teamId()).put("project_id", link.otherId());
  }

  static ObjectNode user(User user) {
    return Json.object()
        .put("id", user.id())
        .put("username", user.username())
        .put("email", user.email());
  }

  static ObjectNode fullUser(User user) {
    return user(user).put("email_enabled", 1);
  }

  static ObjectNode invite(Invite invite) {
    return Json.object()
        .put("id", invite.id())
        .putNull("from_user_id")
        .put("team_id", invite.teamId())
        .put("to_email", invite.email())
        .put("status", invite.status())
        .put("date_created", invite.created())
        .put("date_redeemed", invite.redeemed());
  }

  private static final List<String> ITEM =
      List.of(
          "title",
          "environment",
          "level",
          "status",
          "platform",
          "framework",
          "hash",
          "total_occurrences",
          "first_occurrence_id",
          "first_occurrence_timestamp",
          "last_occurrence_id",
          "last_occurrence_timestamp",
          "activating_occurrence_id",
          "last_activated_timestamp",
          "last_resolved_timestamp",
          "assigned_user_id",
          "assigned_team_id",
          "group_item_id",
          "group_status",
          "last_modified_by",
          "integrations_data");
  private static final List<String> ONE_ITEM = List.of("last_muted_timestamp");
  private static final List<String> LISTED_ITEM =
      List.of(
          "unique_occurrences",
          "resolved_in_version",
          "public_item_id",
          "level_lock",
          "title_lock");

  /** An item by itself. */
  static ObjectNode item(Item item) {
    return item(item, ONE_ITEM)
        .put("snooze_status", item.snoozed())
        .put(
            "snooze_expiration_threshold_seconds",
            item.values().path("snooze_expiration_in_seconds").asLong());
  }

  /** An item in a list, which shows other members. */
  static ObjectNode itemSummary(Item item) {
    return item(item, LISTED_ITEM).put("controlling_id", item.id());
  }

  private static ObjectNode item(Item item, List<String> more) {
    var view =
        Json.object()
            .put("id", item.id())
            .put("counter", item.counter())
            .put("project_id", item.projectId());
    ITEM.forEach(name -> view.set(name, item.values().get(name)));
    more.forEach(name -> view.set(name, item.values().get(name)));
    return view;
  }
}
