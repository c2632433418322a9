package dev.trivet.testkit.internal.honeybadger;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Reply;
import dev.trivet.testkit.internal.Router;
import java.time.Instant;

/** Teams themselves. */
final class TeamRoutes {
  private final HoneybadgerDesk desk;
  private final HoneybadgerStore store;

  TeamRoutes(HoneybadgerDesk desk) {
    this.desk = desk;
    this.store = desk.store;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "teams", this::list)
        .add("POST", "teams", this::create)
        .add("GET", "teams/{team}", this::get)
        .add("PUT", "teams/{team}", this::update)
        .add("DELETE", "teams/{team}", this::delete);
  }

  private Reply list(Call call) {
    Account account = desk.account(call);
    Instant horizon = desk.world.horizon(call);
    return desk.list(
        call,
        store.teams.all(horizon, team -> account == null || team.account().equals(account)),
        team -> desk.views.team(team, horizon));
  }

  private Reply create(Call call) {
    Account named = desk.account(call);
    Account account = named == null ? store.firstAccount() : named;
    Team team = store.addTeam(account, name(call), desk.world.visibleFrom());
    return Reply.json(201, desk.views.team(team, Instant.MAX));
  }

  private static String name(Call call) {
    String name = Json.text(HoneybadgerDesk.body(call, "team"), "name");
    if (name == null || name.isBlank()) {
      throw new Refusal(422, "Name can't be blank");
    }
    return name;
  }

  private Reply get(Call call) {
    return Reply.json(200, desk.views.team(desk.team(call), desk.world.horizon(call)));
  }

  private Reply update(Call call) {
    Team team = desk.team(call);
    store.teams.replace(team.id(), team.named(name(call)));
    return Reply.empty(204);
  }

  private Reply delete(Call call) {
    store.removeTeam(desk.team(call).id());
    return Reply.empty(204);
  }
}
