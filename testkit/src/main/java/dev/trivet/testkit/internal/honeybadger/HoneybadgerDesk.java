package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Pages;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Reply;
import dev.trivet.testkit.internal.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the routes share: finding what a call names, lists with links, request bodies. */
final class HoneybadgerDesk {
  private static final int PAGE = 25;
  private static final String FOREIGN = "https://app.honeybadger.io";

  final HoneybadgerStore store;
  final HoneybadgerViews views;
  final World world;

  HoneybadgerDesk(HoneybadgerStore store, World world) {
    this.store = store;
    this.world = world;
    this.views = new HoneybadgerViews(store);
  }

  Team team(Call call) {
    return found(store.teams.get(call.id("team"), world.horizon(call)));
  }

  Member member(Call call) {
    Member member = found(store.members.get(call.id("member"), world.horizon(call)));
    return found(member.teamId() == team(call).id() ? member : null);
  }

  Invitation invitation(Call call) {
    Invitation invitation =
        found(store.invitations.get(call.id("invitation"), world.horizon(call)));
    return found(invitation.teamId() == team(call).id() ? invitation : null);
  }

  /** The account a call names, or {@code null} when it names none. */
  @Nullable Account account(Call call) {
    String id = call.query("account_id");
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
    JsonNode body = call.body();
    if (body == null) {
      throw new Refusal(400, "Invalid request");
    }
    JsonNode inner = body.get(wrapper);
    return inner != null && inner.isObject() ? inner : Json.object();
  }

  /** A boolean member, also when it is written as text. */
  static boolean flag(JsonNode object, String member, boolean otherwise) {
    JsonNode value = object.get(member);
    return value == null ? otherwise : value.asBoolean(otherwise);
  }

  <T> Reply list(Call call, List<T> all, Function<? super T, ? extends JsonNode> view) {
    int page = call.query("page", 1);
    int size = world.pageSize(PAGE);
    ObjectNode body = Json.object();
    body.set("results", Json.array(Pages.cut(all, page, size), view));
    ObjectNode links = body.putObject("links");
    links.put("self", link(call, page));
    if ((long) page * size < all.size()) {
      links.put("next", link(call, page + 1));
    }
    if (page > 1) {
      links.put("prev", link(call, page - 1));
    }
    return Reply.json(200, body);
  }

  private String link(Call call, int page) {
    StringBuilder link = new StringBuilder(world.linkOrigin(FOREIGN)).append(call.path());
    char mark = '?';
    for (var entry : call.query().entrySet()) {
      if (!entry.getKey().equals("page")) {
        for (String value : entry.getValue()) {
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
