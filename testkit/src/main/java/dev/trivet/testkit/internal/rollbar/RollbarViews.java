package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Reply;

/** The JSON of Rollbar's answers. */
final class RollbarViews {
  private RollbarViews() {}

  static Reply result(JsonNode result) {
    ObjectNode body = Json.object().put("err", 0);
    body.set("result", result);
    return Reply.json(200, body);
  }

  /** A result that is an object with one list. */
  static Reply wrapped(String member, JsonNode list) {
    ObjectNode result = Json.object();
    result.set(member, list);
    return result(result);
  }

  static Reply done() {
    return Reply.json(200, Json.object().put("err", 0));
  }

  static Reply message(String words) {
    return Reply.json(200, Json.object().put("err", 0).put("message", words));
  }

  static ObjectNode project(Project project) {
    ObjectNode view = Json.object();
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

  static ObjectNode teamUser(Link link) {
    return Json.object().put("team_id", link.teamId()).put("user_id", link.otherId());
  }

  static ObjectNode teamProject(Link link) {
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
}
