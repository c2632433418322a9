package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.Reply;
import dev.trivet.testkit.internal.Router;

/** The members of a team. */
final class MemberRoutes {
  private final HoneybadgerDesk desk;
  private final HoneybadgerStore store;

  MemberRoutes(HoneybadgerDesk desk) {
    this.desk = desk;
    this.store = desk.store;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "teams/{team}/team_members", this::list)
        .add("GET", "teams/{team}/team_members/{member}", this::get)
        .add("PUT", "teams/{team}/team_members/{member}", this::update)
        .add("DELETE", "teams/{team}/team_members/{member}", this::delete);
  }

  private Reply list(Call call) {
    return desk.list(
        call, store.membersOf(desk.team(call).id(), desk.world.horizon(call)), desk.views::member);
  }

  private Reply get(Call call) {
    return Reply.json(200, desk.views.member(desk.member(call)));
  }

  private Reply update(Call call) {
    Member member = desk.member(call);
    JsonNode body = HoneybadgerDesk.body(call, "team_member");
    boolean admin = HoneybadgerDesk.flag(body, "admin", member.admin());
    store.members.replace(member.id(), member.admin(admin));
    return Reply.empty(204);
  }

  private Reply delete(Call call) {
    store.members.remove(desk.member(call).id());
    return Reply.empty(204);
  }
}
