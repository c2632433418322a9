package dev.trivet.testkit.internal.rollbar;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import java.util.Locale;
import java.util.function.Predicate;

/** Invitations by e-mail address. */
final class InviteRoutes {
  private static final int PAGE = 20;
  private static final String ADDED =
      "The user with the given email address has been added to this team";

  private final RollbarLookup lookup;
  private final RollbarStore store;

  InviteRoutes(RollbarLookup lookup) {
    this.lookup = lookup;
    this.store = lookup.store;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "team/{team}/invites", this::ofTeam)
        .add("POST", "team/{team}/invites", this::invite)
        .add("GET", "invite/{invite}", this::get)
        .add("DELETE", "invite/{invite}", this::cancel)
        .add("GET", "invites", this::search);
  }

  private FakeResponse ofTeam(Call call) {
    long id = lookup.team(call).id();
    return list(call, invite -> invite.teamId() == id);
  }

  private FakeResponse search(Call call) {
    var email = call.query("email");
    return list(call, invite -> email == null || invite.email().equalsIgnoreCase(email));
  }

  private FakeResponse list(Call call, Predicate<Invite> test) {
    return RollbarViews.result(
        Json.array(
            lookup.page(store.invites.all(lookup.context.horizon(call), test), call, PAGE),
            RollbarViews::invite));
  }

  private FakeResponse invite(Call call) {
    long teamId = lookup.team(call).id();
    var email = Json.text(RollbarLookup.body(call), "email");
    if (email == null || email.isBlank() || email.indexOf('@') < 1) {
      throw new Refusal(422, "A valid email address is required.");
    }
    var lower = email.trim().toLowerCase(Locale.ROOT);
    var known = store.userByEmail(lower);
    if (known != null) {
      store.link(store.teamUsers, teamId, known.id(), lookup.context.visibleFrom());
      return RollbarViews.message(ADDED);
    }
    return RollbarViews.result(
        RollbarViews.invite(store.addInvite(teamId, lower, lookup.context.visibleFrom())));
  }

  private FakeResponse get(Call call) {
    return RollbarViews.result(RollbarViews.invite(lookup.invite(call)));
  }

  private FakeResponse cancel(Call call) {
    var invite = lookup.invite(call);
    if (!invite.pending()) {
      throw new Refusal(422, "Invite already " + invite.status());
    }
    store.invites.replace(invite.id(), invite.canceled());
    return RollbarViews.done();
  }
}
