package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.Pagination;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.rollbar.RollbarStore.Project;
import dev.trivet.testkit.internal.rollbar.RollbarStore.User;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a call names, or refuses in Rollbar's words. */
final class RollbarLookup {
  final RollbarStore store;
  final FakeContext context;

  RollbarLookup(RollbarStore store, FakeContext context) {
    this.store = store;
    this.context = context;
  }

  Team team(Call call) {
    var team = store.teams.get(id(call, "team"), context.horizon(call));
    return found(team, "Team not found in this account.");
  }

  Project project(Call call) {
    var project = store.projects.get(id(call, "project"), context.horizon(call));
    return found(project, "Project not found in this account.");
  }

  User user(Call call) {
    var user = store.users.get(id(call, "user"), context.horizon(call));
    return found(user, "User not found in this account.");
  }

  Invite invite(Call call) {
    var invite = store.invites.get(id(call, "invite"), context.horizon(call));
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
    var body = call.body();
    if (body == null) {
      throw new Refusal(400, "The request body is not a JSON object.");
    }
    return body;
  }

  <T> List<T> page(List<T> all, Call call, int own) {
    return Pagination.slice(all, call.query("page", 1), context.pageSize(own));
  }
}
