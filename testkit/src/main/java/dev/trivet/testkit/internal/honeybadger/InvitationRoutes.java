package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Reply;
import dev.trivet.testkit.internal.Router;
import java.util.regex.Pattern;

/** The invitations to a team. */
final class InvitationRoutes {
  private static final String WRAPPER = "team_invitation";
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private final HoneybadgerDesk desk;
  private final HoneybadgerStore store;

  InvitationRoutes(HoneybadgerDesk desk) {
    this.desk = desk;
    this.store = desk.store;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "teams/{team}/team_invitations", this::list)
        .add("POST", "teams/{team}/team_invitations", this::create)
        .add("GET", "teams/{team}/team_invitations/{invitation}", this::get)
        .add("PUT", "teams/{team}/team_invitations/{invitation}", this::update)
        .add("DELETE", "teams/{team}/team_invitations/{invitation}", this::delete);
  }

  private Reply list(Call call) {
    return desk.list(
        call,
        store.invitationsOf(desk.team(call).id(), desk.world.horizon(call)),
        desk.views::invitation);
  }

  private Reply create(Call call) {
    Team team = desk.team(call);
    JsonNode body = HoneybadgerDesk.body(call, WRAPPER);
    String email = Json.text(body, "email");
    if (email == null || email.isBlank()) {
      throw new Refusal(422, "Email can't be blank");
    }
    if (!EMAIL.matcher(email).matches()) {
      throw new Refusal(422, "Email is invalid");
    }
    Invitation invitation =
        store.addInvitation(
            team.id(),
            email,
            HoneybadgerDesk.flag(body, "admin", false),
            Json.text(body, "message"),
            desk.world.visibleFrom());
    return Reply.json(201, desk.views.invitation(invitation));
  }

  private Reply get(Call call) {
    return Reply.json(200, desk.views.invitation(desk.invitation(call)));
  }

  private Reply update(Call call) {
    Invitation old = desk.invitation(call);
    JsonNode body = HoneybadgerDesk.body(call, WRAPPER);
    boolean admin = HoneybadgerDesk.flag(body, "admin", old.admin());
    String message = body.has("message") ? Json.text(body, "message") : old.message();
    store.invitations.replace(old.id(), old.changed(admin, message));
    return Reply.empty(204);
  }

  private Reply delete(Call call) {
    store.invitations.remove(desk.invitation(call).id());
    return Reply.empty(204);
  }
}
