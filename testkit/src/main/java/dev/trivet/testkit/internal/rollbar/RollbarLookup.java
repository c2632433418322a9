package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.Pages;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a call names, or refuses in Rollbar's words. */
final class RollbarLookup {
  final RollbarStore store;
  final World world;

  RollbarLookup(RollbarStore store, World world) {
    this.store = store;
    this.world = world;
  }

  Team team(Call call) {
    Team team = store.teams.get(id(call, "team"), world.horizon(call));
    return found(team, "Team not found in this account.");
  }

  Project project(Call call) {
    Project project = store.projects.get(id(call, "project"), world.horizon(call));
    return found(project, "Project not found in this account.");
  }

  User user(Call call) {
    User user = store.users.get(id(call, "user"), world.horizon(call));
    return found(user, "User not found in this account.");
  }

  Invite invite(Call call) {
    Invite invite = store.invites.get(id(call, "invite"), world.horizon(call));
    return found(invite, "Invite not found in this account.");
  }

  static <T> T found(@Nullable T thing, String otherwise) {
    if (thing == null) {
      throw new Refusal(404, otherwise);
    }
    return thing;
  }

  /** A placeholder as an id; zero and text are refused. */
  static long id(Call call, String what) {
    long id = call.id(what);
    if (id == 0) {
      throw new Refusal(400, "Invalid or missing " + what + " id");
    }
    return id;
  }

  static JsonNode body(Call call) {
    JsonNode body = call.body();
    if (body == null) {
      throw new Refusal(400, "The request body is not a JSON object.");
    }
    return body;
  }

  <T> List<T> page(List<T> all, Call call, int own) {
    return Pages.cut(all, call.query("page", 1), world.pageSize(own));
  }
}
