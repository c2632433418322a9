package dev.trivet.testkit.internal.rollbar;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import java.util.Set;

/** Teams themselves. */
final class TeamRoutes {
  private static final int PAGE = 20;
  private static final int LONGEST_NAME = 32;
  private static final Set<String> LEVELS = Set.of("standard", "light", "view");

  private final RollbarLookup lookup;
  private final RollbarStore store;

  TeamRoutes(RollbarLookup lookup) {
    this.lookup = lookup;
    this.store = lookup.store;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "teams", this::list)
        .add("POST", "teams", this::create)
        .add("GET", "team/{team}", this::get)
        .add("DELETE", "team/{team}", this::delete);
  }

  private FakeResponse list(Call call) {
    return RollbarViews.result(
        Json.array(
            lookup.page(store.teams(lookup.context.horizon(call), any -> true), call, PAGE),
            RollbarViews::team));
  }

  private FakeResponse create(Call call) {
    var body = RollbarLookup.body(call);
    var name = Json.text(body, "name");
    var level = Json.text(body, "access_level");
    if (name == null || name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new Refusal(422, "A team name has from 1 to " + LONGEST_NAME + " characters.");
    }
    if (level == null || !LEVELS.contains(level)) {
      throw new Refusal(422, "The access level of a team is standard, light or view.");
    }
    return RollbarViews.result(
        RollbarViews.team(store.addTeam(name, level, lookup.context.visibleFrom())));
  }

  private FakeResponse get(Call call) {
    return RollbarViews.result(RollbarViews.team(lookup.team(call)));
  }

  private FakeResponse delete(Call call) {
    var team = lookup.team(call);
    if (team.builtIn()) {
      throw new Refusal(422, "The team " + team.name() + " cannot be deleted.");
    }
    store.removeTeam(team.id());
    return RollbarViews.done();
  }
}
