package dev.trivet.testkit.internal.honeybadger;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import java.time.Instant;

/** Teams themselves. */
final class TeamRoutes {
  private final HoneybadgerLookup lookup;
  private final HoneybadgerStore store;

  TeamRoutes(HoneybadgerLookup lookup) {
    this.lookup = lookup;
    this.store = lookup.store;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "teams", this::list)
        .add("POST", "teams", this::create)
        .add("GET", "teams/{team}", this::get)
        .add("PUT", "teams/{team}", this::update)
        .add("DELETE", "teams/{team}", this::delete);
  }

  private FakeResponse list(Call call) {
    var account = lookup.account(call);
    var horizon = lookup.context.horizon(call);
    return lookup.list(
        call,
        store.teams.all(horizon, team -> account == null || team.account().equals(account)),
        team -> lookup.views.team(team, horizon));
  }

  private FakeResponse create(Call call) {
    var named = lookup.account(call);
    var account = named == null ? store.firstAccount() : named;
    var team = store.addTeam(account, name(call), lookup.context.visibleFrom());
    return FakeResponse.json(201, lookup.views.team(team, Instant.MAX));
  }

  private static String name(Call call) {
    var name = Json.text(HoneybadgerLookup.body(call, "team"), "name");
    if (name == null || name.isBlank()) {
      throw new Refusal(422, "Name can't be blank");
    }
    return name;
  }

  private FakeResponse get(Call call) {
    return FakeResponse.json(
        200, lookup.views.team(lookup.team(call), lookup.context.horizon(call)));
  }

  private FakeResponse update(Call call) {
    var team = lookup.team(call);
    store.teams.replace(team.id(), team.named(name(call)));
    return FakeResponse.empty(204);
  }

  private FakeResponse delete(Call call) {
    store.removeTeam(lookup.team(call).id());
    return FakeResponse.empty(204);
  }
}
