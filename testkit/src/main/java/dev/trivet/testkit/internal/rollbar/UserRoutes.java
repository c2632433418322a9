package dev.trivet.testkit.internal.rollbar;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** The users of the account, their teams and projects. */
final class UserRoutes {
  private final RollbarLookup lookup;
  private final RollbarStore store;

  UserRoutes(RollbarLookup lookup) {
    this.lookup = lookup;
    this.store = lookup.store;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "users", this::list)
        .add("GET", "user/{user}", this::get)
        .add("GET", "user/{user}/teams", this::teams)
        .add("GET", "user/{user}/projects", this::projects);
  }

  private FakeResponse list(Call call) {
    var email = call.query("email");
    return RollbarViews.wrapped(
        "users",
        Json.array(
            store.users.all(
                lookup.context.horizon(call),
                user -> email == null || user.email().equalsIgnoreCase(email)),
            RollbarViews::user));
  }

  private FakeResponse get(Call call) {
    return RollbarViews.result(RollbarViews.fullUser(lookup.user(call)));
  }

  private FakeResponse teams(Call call) {
    long id = lookup.user(call).id();
    var horizon = lookup.context.horizon(call);
    var mine = teamsOf(id, horizon);
    return RollbarViews.wrapped(
        "teams",
        Json.array(store.teams(horizon, team -> mine.contains(team.id())), RollbarViews::team));
  }

  private FakeResponse projects(Call call) {
    long id = lookup.user(call).id();
    var horizon = lookup.context.horizon(call);
    var mine = teamsOf(id, horizon);
    var reached = new HashSet<Long>();
    for (var link : store.teamProjects.all(horizon, any -> mine.contains(any.teamId()))) {
      reached.add(link.otherId());
    }
    return RollbarViews.wrapped(
        "projects",
        Json.array(
            store.projects.all(horizon, project -> reached.contains(project.id())),
            RollbarViews::userProject));
  }

  private Set<Long> teamsOf(long userId, Instant horizon) {
    var ids = new HashSet<Long>();
    for (var link : store.teamUsers.all(horizon, any -> any.otherId() == userId)) {
      ids.add(link.teamId());
    }
    return ids;
  }
}
