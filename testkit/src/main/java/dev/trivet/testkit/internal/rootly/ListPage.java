package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Pagination;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list: the slice, its links and its counts. */
final class ListPage<T> {
  private static final int PAGE = 50;
  private static final String NUMBER = "page[number]";
  private static final String SIZE = "page[size]";
  private static final String AFTER = "page[after]";
  private static final String FOREIGN = "https://api.rootly.com";

  private final Call call;
  private final String origin;
  private final int size;
  private final int number;
  private final int last;
  private final int total;
  private final List<T> items;
  private final @Nullable String cursor;

  ListPage(Call call, FakeContext context, List<T> all) {
    this(call, context, all, false);
  }

  /** A page that can also be asked for by the cursor of the page before it. */
  ListPage(Call call, FakeContext context, List<T> all, boolean byCursor) {
    this.call = call;
    this.origin = context.linkOrigin(FOREIGN);
    this.size = call.query(SIZE, context.pageSize(PAGE));
    var after = byCursor ? call.query(AFTER, 0) : 0;
    this.number = after > 0 ? after / size + 1 : call.query(NUMBER, 1);
    this.total = all.size();
    this.last = (total + size - 1) / size;
    this.items = Pagination.slice(all, number, size);
    this.cursor = byCursor && number < last ? Integer.toString(number * size) : null;
  }

  List<T> items() {
    return items;
  }

  ObjectNode document(Function<? super T, ? extends JsonNode> view) {
    var body = Json.object();
    body.set("data", Json.array(items, view));
    var links = body.putObject("links");
    links.put("self", link(number));
    links.put("first", link(1));
    links.put("prev", link(previous()));
    links.put("next", link(next()));
    links.put("last", link(Math.max(1, last)));
    var meta = body.putObject("meta");
    meta.put("current_page", number);
    meta.put("next_page", next());
    meta.put("prev_page", previous());
    meta.put("total_count", total);
    meta.put("total_pages", last);
    meta.put("next_cursor", cursor);
    return body;
  }

  private @Nullable Integer next() {
    return number < last ? number + 1 : null;
  }

  private @Nullable Integer previous() {
    return number > 1 ? number - 1 : null;
  }

  private @Nullable String link(@Nullable Integer page) {
    if (page == null) {
      return null;
    }
    var query = new LinkedHashMap<String, List<String>>(call.query());
    query.put(NUMBER, List.of(page.toString()));
    query.put(SIZE, List.of(Integer.toString(size)));
    var link = new StringBuilder(origin).append(call.path());
    char mark = '?';
    for (var entry : query.entrySet()) {
      for (var value : entry.getValue()) {
        link.append(mark).append(encode(entry.getKey())).append('=').append(encode(value));
        mark = '&';
      }
    }
    return link.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
