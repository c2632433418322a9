package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Pagination;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import dev.trivet.testkit.internal.honeybadger.HoneybadgerStore.Account;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the routes share: finding what a call names, lists with links, request bodies. */
final class HoneybadgerLookup {
  private static final int PAGE = 25;
  private static final String FOREIGN = "https://app.honeybadger.io";

  final HoneybadgerStore store;
  final HoneybadgerViews views;
  final HoneybadgerProjects projects;
  final FakeContext context;

  HoneybadgerLookup(HoneybadgerStore store, FakeContext context, ResourceDirectory directory) {
    this.store = store;
    this.context = context;
    this.projects = new HoneybadgerProjects(store, directory);
    this.views = new HoneybadgerViews(store, projects);
  }

  Team team(Call call) {
    return found(store.teams.get(call.id("team"), context.horizon(call)));
  }

  Member member(Call call) {
    var member = found(store.members.get(call.id("member"), context.horizon(call)));
    return found(member.teamId() == team(call).id() ? member : null);
  }

  Invitation invitation(Call call) {
    var invitation = found(store.invitations.get(call.id("invitation"), context.horizon(call)));
    return found(invitation.teamId() == team(call).id() ? invitation : null);
  }

  /** The account a call names, or {@code null} when it names none. */
  @Nullable Account account(Call call) {
    var id = call.query("account_id");
    return id == null || id.isBlank() ? null : found(store.accounts.get(id));
  }

  private static <T> T found(@Nullable T thing) {
    if (thing == null) {
      throw new Refusal(404, "Not found");
    }
    return thing;
  }

  /** The object under the wrapper of a request; empty when the wrapper is missing. */
  static JsonNode body(Call call, String wrapper) {
    var body = call.body();
    if (body == null) {
      throw new Refusal(400, "Invalid request");
    }
    var inner = body.get(wrapper);
    return inner != null && inner.isObject() ? inner : Json.object();
  }

  /** A boolean member, also when it is written as text. */
  static boolean flag(JsonNode object, String member, boolean otherwise) {
    var value = object.get(member);
    return value == null ? otherwise : value.asBoolean(otherwise);
  }

  <T> FakeResponse list(Call call, List<T> all, Function<? super T, ? extends JsonNode> view) {
    return list(call, "results", all, view);
  }

  /** A page of a list whose entries are in a member of another name. */
  <T> FakeResponse list(
      Call call, String member, List<T> all, Function<? super T, ? extends JsonNode> view) {
    int page = call.query("page", 1);
    int size = context.pageSize(Math.min(call.query("limit", PAGE), PAGE));
    var body = Json.object();
    body.set(member, Json.array(Pagination.slice(all, page, size), view));
    var links = body.putObject("links");
    links.put("self", link(call, page));
    if ((long) page * size < all.size()) {
      links.put("next", link(call, page + 1));
    }
    if (page > 1) {
      links.put("prev", link(call, page - 1));
    }
    return FakeResponse.json(200, body);
  }

  /** Where this server takes reports. */
  String reportingUrl() {
    return context.linkOrigin("https://api.honeybadger.io") + "/v1";
  }

  private String link(Call call, int page) {
    var link = new StringBuilder(context.linkOrigin(FOREIGN)).append(call.path());
    char mark = '?';
    for (var entry : call.query().entrySet()) {
      if (!entry.getKey().equals("page")) {
        for (var value : entry.getValue()) {
          link.append(mark).append(encode(entry.getKey())).append('=').append(encode(value));
          mark = '&';
        }
      }
    }
    if (page > 1 || call.query("page") != null) {
      link.append(mark).append("page=").append(page);
    }
    return link.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
