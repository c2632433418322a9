package dev.trivet.testkit.internal.honeybadger;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import java.util.regex.Pattern;

/** The invitations to a team. */
final class InvitationRoutes {
  private static final String WRAPPER = "team_invitation";
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private final HoneybadgerLookup lookup;
  private final HoneybadgerStore store;

  InvitationRoutes(HoneybadgerLookup lookup) {
    this.lookup = lookup;
    this.store = lookup.store;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "teams/{team}/team_invitations", this::list)
        .add("POST", "teams/{team}/team_invitations", this::create)
        .add("GET", "teams/{team}/team_invitations/{invitation}", this::get)
        .add("PUT", "teams/{team}/team_invitations/{invitation}", this::update)
        .add("DELETE", "teams/{team}/team_invitations/{invitation}", this::delete);
  }

  private FakeResponse list(Call call) {
    return lookup.list(
        call,
        store.invitationsOf(lookup.team(call).id(), lookup.context.horizon(call)),
        HoneybadgerViews::invitation);
  }

  private FakeResponse create(Call call) {
    var team = lookup.team(call);
    var body = HoneybadgerLookup.body(call, WRAPPER);
    var email = Json.text(body, "email");
    if (email == null || email.isBlank()) {
      throw new Refusal(422, "Email can't be blank");
    }
    if (!EMAIL.matcher(email).matches()) {
      throw new Refusal(422, "Email is invalid");
    }
    var invitation =
        store.addInvitation(
            team.id(),
            email,
            HoneybadgerLookup.flag(body, "admin", false),
            Json.text(body, "message"),
            lookup.context.visibleFrom());
    return FakeResponse.json(201, HoneybadgerViews.invitation(invitation));
  }

  private FakeResponse get(Call call) {
    return FakeResponse.json(200, HoneybadgerViews.invitation(lookup.invitation(call)));
  }

  private FakeResponse update(Call call) {
    var old = lookup.invitation(call);
    var body = HoneybadgerLookup.body(call, WRAPPER);
    boolean admin = HoneybadgerLookup.flag(body, "admin", old.admin());
    var message = body.has("message") ? Json.text(body, "message") : old.message();
    store.invitations.replace(old.id(), old.changed(admin, message));
    return FakeResponse.empty(204);
  }

  private FakeResponse delete(Call call) {
    store.invitations.remove(lookup.invitation(call).id());
    return FakeResponse.empty(204);
  }
}
