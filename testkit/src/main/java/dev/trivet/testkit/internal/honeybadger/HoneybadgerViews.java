package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.honeybadger.HoneybadgerStore.Account;
import dev.trivet.testkit.internal.honeybadger.HoneybadgerStore.Person;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The JSON of Honeybadger's responses. */
final class HoneybadgerViews {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final HoneybadgerStore store;
  private final HoneybadgerProjects projects;

  HoneybadgerViews(HoneybadgerStore store, HoneybadgerProjects projects) {
    this.store = store;
    this.projects = projects;
  }

  ObjectNode team(Team team, Instant horizon) {
    var view = Json.object();
    view.put("id", team.id());
    view.put("name", team.name());
    view.put("created_at", TIME.format(team.created()));
    view.set("owner", person(team.account().owner()));
    view.set("members", Json.array(store.membersOf(team.id(), horizon), HoneybadgerViews::member));
    view.putArray("projects").addAll(projects.ofTeam(team.id()));
    view.set(
        "invitations",
        Json.array(store.invitationsOf(team.id(), horizon), HoneybadgerViews::invitation));
    return view;
  }

  static ObjectNode accountRow(Account account) {
    return Json.object().put("id", account.id()).set("owner", person(account.owner()));
  }

  static ObjectNode teamRow(Team team) {
    return Json.object()
        .put("id", team.id())
        .put("account_id", team.account().id())
        .put("name", team.name())
        .put("created_at", TIME.format(team.created()));
  }

  static ObjectNode memberRow(Member member) {
    return member(member).put("team_id", member.teamId());
  }

  static ObjectNode invitationRow(Invitation invitation) {
    return invitation(invitation).put("team_id", invitation.teamId());
  }

  static ObjectNode member(Member member) {
    return Json.object()
        .put("id", member.id())
        .put("created_at", TIME.format(member.created()))
        .put("admin", member.admin())
        .put("name", member.name())
        .put("email", member.email());
  }

  static ObjectNode invitation(Invitation invitation) {
    var view = Json.object();
    view.put("id", invitation.id());
    view.put("token", invitation.token());
    view.put("email", invitation.email());
    view.set("created_by", withoutId(invitation.createdBy()));
    var by = invitation.acceptedBy();
    view.set("accepted_by", by == null ? null : withoutId(by));
    view.put("admin", invitation.admin());
    view.put("accepted_at", time(invitation.accepted()));
    view.put("created_at", TIME.format(invitation.created()));
    view.put("message", invitation.message());
    return view;
  }

  static String written(Instant time) {
    return TIME.format(time);
  }

  private static @Nullable String time(@Nullable Instant time) {
    return time == null ? null : TIME.format(time);
  }

  static ObjectNode person(Person person) {
    return Json.object()
        .put("id", person.id())
        .put("email", person.email())
        .put("name", person.name());
  }

  /** Whoever made or accepted an invitation is shown without an id. */
  private static JsonNode withoutId(Person person) {
    return Json.object().put("email", person.email()).put("name", person.name());
  }
}
