package dev.trivet.testkit.internal.honeybadger;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Router;

/** The members of a team. */
final class MemberRoutes {
  private final HoneybadgerLookup lookup;
  private final HoneybadgerStore store;

  MemberRoutes(HoneybadgerLookup lookup) {
    this.lookup = lookup;
    this.store = lookup.store;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "teams/{team}/team_members", this::list)
        .add("GET", "teams/{team}/team_members/{member}", this::get)
        .add("PUT", "teams/{team}/team_members/{member}", this::update)
        .add("DELETE", "teams/{team}/team_members/{member}", this::delete);
  }

  private FakeResponse list(Call call) {
    return lookup.list(
        call,
        store.membersOf(lookup.team(call).id(), lookup.context.horizon(call)),
        HoneybadgerViews::member);
  }

  private FakeResponse get(Call call) {
    return FakeResponse.json(200, HoneybadgerViews.member(lookup.member(call)));
  }

  private FakeResponse update(Call call) {
    var member = lookup.member(call);
    var body = HoneybadgerLookup.body(call, "team_member");
    boolean admin = HoneybadgerLookup.flag(body, "admin", member.admin());
    store.members.replace(member.id(), member.admin(admin));
    return FakeResponse.empty(204);
  }

  private FakeResponse delete(Call call) {
    store.members.remove(lookup.member(call).id());
    return FakeResponse.empty(204);
  }
}
