package dev.trivet.testkit.internal.honeybadgerv3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Pagination;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lists of API v3: with numbered pages, walked back in time, or whole. */
final class V3Lists {
  private static final int PAGE = 25;
  private static final int MOST = 100;
  private static final String FOREIGN = "https://app.honeybadger.io";

  private final FakeContext context;

  V3Lists(FakeContext context) {
    this.context = context;
  }

  FakeResponse whole(List<? extends JsonNode> all) {
    return V3Format.data(200, Json.array(all, one -> one));
  }

  /** Pages with numbers from 1. */
  <T> FakeResponse numbered(Call call, List<T> all, Function<? super T, ? extends JsonNode> view) {
    int page = number(call, "page", 1, Integer.MAX_VALUE);
    int size = number(call, "per_page", context.pageSize(PAGE), MOST);
    var body = Json.object();
    body.set("data", Json.array(Pagination.slice(all, page, size), view));
    body.putObject("pagination").put("page", page).put("per_page", size);
    var links = body.putObject("links");
    links.put("self", link(call, Map.of()));
    boolean more = (long) page * size < all.size();
    links.put("prev", page > 1 ? link(call, Map.of("page", page - 1)) : null);
    links.put("next", more ? link(call, Map.of("page", page + 1)) : null);
    return FakeResponse.json(200, V3Format.withMeta(body));
  }

  /** The latest first; older ones are found by a cursor, which is an ID. */
  FakeResponse series(
      Call call, List<StoredResource> all, Function<StoredResource, ObjectNode> view) {
    int size = Math.min(number(call, "limit", context.pageSize(PAGE), Integer.MAX_VALUE), MOST);
    var latest = new ArrayList<StoredResource>();
    for (var one : all) {
      if (isWithin(call, one)) {
        latest.add(one);
      }
    }
    Collections.reverse(latest);
    int from = from(latest, call.query("before"));
    int to = to(latest, call.query("after"));
    var shown = latest.subList(Math.min(from, to), Math.min(to, from + size));
    boolean older = from + size < to;
    var body = Json.object();
    body.set("data", Json.array(shown, view));
    var pagination = body.putObject("pagination");
    pagination.put("limit", size).put("has_older", older).put("has_newer", from > 0);
    var links = body.putObject("links");
    links.put("self", link(call, Map.of()));
    var last = older ? shown.get(shown.size() - 1).id() : "";
    links.put("older", older ? link(call, Map.of("before", last)) : null);
    links.put("newer", from > 0 ? link(call, Map.of("after", latest.get(from - 1).id())) : null);
    return FakeResponse.json(200, V3Format.withMeta(body));
  }

  private static int from(List<StoredResource> latest, @Nullable String before) {
    return before == null ? 0 : index(latest, "before", before) + 1;
  }

  private static int to(List<StoredResource> latest, @Nullable String after) {
    return after == null ? latest.size() : index(latest, "after", after);
  }

  private static int index(List<StoredResource> latest, String parameter, String cursor) {
    for (int i = 0; i < latest.size(); i++) {
      if (latest.get(i).id().equals(cursor)) {
        return i;
      }
    }
    throw V3Refusals.parameter(parameter, "is not a cursor");
  }

  private static boolean isWithin(Call call, StoredResource one) {
    var after = time(call, "created_after");
    var before = time(call, "created_before");
    return (after == null || one.created().isAfter(after))
        && (before == null || one.created().isBefore(before));
  }

  /** A time of the query, in Unix seconds with a fraction. */
  static @Nullable Instant time(Call call, String name) {
    return time(name, call.query(name));
  }

  /** A time in Unix seconds with a fraction. */
  static @Nullable Instant time(String name, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return Instant.ofEpochMilli(Math.round(Double.parseDouble(text) * 1000));
    } catch (NumberFormatException wrong) {
      throw V3Refusals.parameter(name, "must be a number of seconds");
    }
  }

  private static int number(Call call, String name, int otherwise, int most) {
    var text = call.query(name);
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("[1-9][0-9]{0,8}") || Integer.parseInt(text) > most) {
      throw V3Refusals.parameter(name, "is out of range");
    }
    return Integer.parseInt(text);
  }

  /** The address of the call with other parameters; a cursor replaces the other one. */
  private String link(Call call, Map<String, ?> changes) {
    var query = new TreeMap<String, String>();
    call.query().forEach((name, values) -> query.put(name, values.get(0)));
    if (changes.containsKey("before") || changes.containsKey("after")) {
      query.remove("before");
      query.remove("after");
    }
    changes.forEach((name, value) -> query.put(name, String.valueOf(value)));
    var link = new StringBuilder(context.linkOrigin(FOREIGN)).append(call.path());
    char mark = '?';
    for (var one : query.entrySet()) {
      link.append(mark).append(one.getKey()).append('=');
      link.append(URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8).replace("+", "%20"));
      mark = '&';
    }
    return link.toString();
  }
}
