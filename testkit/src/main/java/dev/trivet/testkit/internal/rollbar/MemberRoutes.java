package dev.trivet.testkit.internal.rollbar;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.rollbar.RollbarStore.TeamMembership;

/** The users of a team. */
final class MemberRoutes {
  private static final int PAGE = 5000;

  private final RollbarLookup lookup;
  private final RollbarStore store;

  MemberRoutes(RollbarLookup lookup) {
    this.lookup = lookup;
    this.store = lookup.store;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "team/{team}/users", this::list)
        .add("GET", "team/{team}/user/{user}", this::check)
        .add("PUT", "team/{team}/user/{user}", this::assign)
        .add("DELETE", "team/{team}/user/{user}", this::remove);
  }

  private FakeResponse list(Call call) {
    long id = lookup.team(call).id();
    return RollbarViews.result(
        Json.array(
            lookup.page(
                store.links(
                    store.teamUsers, lookup.context.horizon(call), link -> link.teamId() == id),
                call,
                PAGE),
            RollbarViews::teamUser));
  }

  private FakeResponse check(Call call) {
    var link = new TeamMembership(lookup.team(call).id(), RollbarLookup.id(call, "user"));
    var known = store.teamUsers.get(link, lookup.context.horizon(call));
    return RollbarViews.result(
        RollbarViews.teamUser(RollbarLookup.found(known, "User is not on this Team.")));
  }

  private FakeResponse assign(Call call) {
    var link = link(call);
    if (!known(link)) {
      throw new Refusal(403, "User not found for this account");
    }
    store.link(store.teamUsers, link.teamId(), link.otherId(), lookup.context.visibleFrom());
    return RollbarViews.result(RollbarViews.teamUser(link));
  }

  private FakeResponse remove(Call call) {
    var link = link(call);
    if (!known(link)) {
      throw new Refusal(422, "Team not found for this account");
    }
    if (!store.teamUsers.has(link)) {
      throw new Refusal(404, "User is not on this Team.");
    }
    store.removeTeamUser(link);
    return RollbarViews.done();
  }

  private static TeamMembership link(Call call) {
    return new TeamMembership(RollbarLookup.id(call, "team"), RollbarLookup.id(call, "user"));
  }

  private boolean known(TeamMembership link) {
    return store.teams.has(link.teamId()) && store.users.has(link.otherId());
  }
}
