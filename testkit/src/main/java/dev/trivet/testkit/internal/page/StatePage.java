package dev.trivet.testkit.internal.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.StateTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** Writes the state of a fake as a page of HTML without scripts, which needs nothing else. */
public final class StatePage {
  /** How many resources of each kind the page shows. */
  public static final int ROWS = 100;

  private static final int LONGEST_VALUE = 80;
  private static final int LONGEST_TITLE = 1_000;
  private static final String METER =
      "<br><meter min='0' optimum='0' max='%d' low='%d' high='%d' value='%d'></meter><br>";
  private static final String STYLE = style();

  private final FakeState state;
  private final int refresh;
  private final Html html = new Html();

  private StatePage(FakeState state, int refresh) {
    this.state = state;
    this.refresh = refresh;
  }

  /**
   * The page.
   *
   * @param refresh after how many seconds a browser loads it again; zero for never
   */
  public static String render(FakeState state, int refresh) {
    var page = new StatePage(state, refresh);
    page.head();
    page.cards();
    page.requests();
    page.collections();
    return page.html.raw("</main>\n</body>\n</html>\n").toString();
  }

  private static String style() {
    try (var file = StatePage.class.getResourceAsStream("page.css")) {
      if (file == null) {
        throw new IllegalStateException("page.css is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void head() {
    html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<link rel=\"icon\" href=\"data:,\">\n");
    if (refresh > 0) {
      html.raw("<meta http-equiv=\"refresh\" content=\"" + refresh + "\">\n");
    }
    html.element("title", "Fake of " + state.service()).raw("\n<style>\n").raw(STYLE);
    html.raw("</style>\n</head>\n<body>\n<header>\n<div>\n");
    html.element("h1", "Fake of " + state.service());
    html.raw("\n<p class=\"soft\">A server for tests. Its clock says ").text(state.now());
    html.raw("</p>\n</div>\n<nav>");
    html.raw(refresh > 0 ? "<a href=\"/\">Stop reloading</a>" : "<a href=\"/\">Reload</a>");
    if (refresh == 0) {
      html.raw("<a href=\"/?refresh=5\">Reload every 5 s</a>");
    }
    html.raw("</nav>\n</header>\n<main>\n");
  }

  private void cards() {
    html.raw("<section class=\"cards\">\n<div class=\"card\"><h2>Connect</h2><dl>");
    html.element("dt", "Base URL").raw("<dd><code>").text(state.baseUrl()).raw("</code></dd>");
    html.element("dt", "Token").raw("<dd><code>").text(state.token()).raw("</code></dd>");
    html.raw("</dl></div>\n<div class=\"card\"><h2>Rate limit</h2>");
    if (state.limits().isEmpty()) {
      html.element("p", "Not enforced. The service documents " + state.documentedLimit() + ".");
    }
    for (var limit : state.limits()) {
      limit(limit);
    }
    refusals(state.refused(), "refused as too many");
    html.raw("</div>\n<div class=\"card\"><h2>Faults</h2>");
    if (state.faults().isEmpty()) {
      html.element("p", "None are waiting.");
    } else {
      html.raw("<ul>");
      state.faults().forEach(fault -> html.element("li", fault));
      html.raw("</ul>");
    }
    refusals(state.injected(), "spoiled");
    html.raw("</div>\n</section>\n");
  }

  private void limit(LimitState limit) {
    html.raw("<p>").element("b", number(limit.used())).text(" of " + number(limit.limit()) + " ");
    int most = Math.max(1, limit.limit());
    html.text(limit.counts())
        .raw(METER.formatted(most, most * 7 / 10, most * 9 / 10, limit.used()))
        .raw("<span class=\"soft\">resets ");
    html.text(limit.resets()).raw("</span></p>");
  }

  private void refusals(int count, String what) {
    html.element("p class=\"soft\"", number(count) + (count == 1 ? " call " : " calls ") + what);
  }

  private void requests() {
    html.raw("<section>\n<h2>Last requests</h2>\n");
    if (state.requests().isEmpty()) {
      html.element("p class=\"none\"", "No request has come yet.").raw("\n</section>\n");
      return;
    }
    html.raw("<div class=\"scroll\"><table>\n<thead><tr>");
    for (var title : List.of("Time", "Method", "Status", "ms", "Path")) {
      html.element("th", title);
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for (var call : state.requests()) {
      html.raw("<tr><td class=\"soft\" title=\"").text(call.at()).raw("\">");
      html.text(timeOfDay(call.at())).raw("</td>").element("td", call.method()).raw("<td>");
      html.raw("<span class=\"status s" + call.status() / 100 + "\">");
      html.text(call.status() == 0 ? "cut" : call.status()).raw("</span>");
      if (!call.fault().isEmpty()) {
        html.raw(" <span class=\"fault\">").text(call.fault()).raw("</span>");
      }
      html.raw("</td>").element("td class=\"number\"", call.millis());
      html.element("td class=\"path\"", call.path()).raw("</tr>\n");
    }
    html.raw("</tbody></table></div>\n</section>\n");
  }

  /** The time in an instant as ISO 8601 writes it. */
  private static String timeOfDay(String instant) {
    return instant.substring(instant.indexOf('T') + 1, instant.length() - 1);
  }

  private void collections() {
    html.raw("<section>\n<h2>State</h2>\n");
    if (state.collections().isEmpty()) {
      var words = "None of the " + state.empty() + " kinds of resources has one yet.";
      html.element("p class=\"none\"", words).raw("\n</section>\n");
      return;
    }
    html.raw("<p class=\"chips\">");
    for (var table : state.collections()) {
      html.raw("<a href=\"#").text(anchor(table)).raw("\">").text(table.name()).raw(" ");
      html.element("b", number(table.count())).raw("</a> ");
    }
    html.raw("<span class=\"soft\">")
        .text(state.empty() + " other kinds without resources")
        .raw("</span></p>");
    state.collections().forEach(this::collection);
    html.raw("\n</section>\n");
  }

  private static String anchor(StateTable table) {
    return "c-" + table.name().replace(' ', '-');
  }

  private void collection(StateTable table) {
    var columns = columns(table);
    html.raw("\n<details open id=\"").text(anchor(table)).raw("\"><summary>").text(table.name());
    html.raw(" <span class=\"soft\">").text(shown(table)).raw("</span></summary>\n");
    html.raw("<div class=\"scroll\"><table>\n<thead><tr>");
    columns.forEach(column -> html.element("th", column));
    html.raw("</tr></thead>\n<tbody>\n");
    for (var row : table.rows()) {
      html.raw("<tr>");
      columns.forEach(column -> cell(row.path(column)));
      html.raw("</tr>\n");
    }
    html.raw("</tbody></table></div></details>");
  }

  private static String shown(StateTable table) {
    int rows = table.rows().size();
    return rows < table.count()
        ? "the newest " + number(rows) + " of " + number(table.count())
        : number(rows);
  }

  /** The names that at least one row has a value for, in order. */
  private static List<String> columns(StateTable table) {
    var columns = new LinkedHashSet<String>();
    for (var row : table.rows()) {
      row.fieldNames().forEachRemaining(columns::add);
    }
    columns.removeIf(column -> table.rows().stream().allMatch(row -> isEmpty(row, column)));
    return new ArrayList<>(columns);
  }

  private static boolean isEmpty(ObjectNode row, String column) {
    return text(row.path(column)).isEmpty();
  }

  private void cell(JsonNode value) {
    var text = text(value);
    if (text.length() <= LONGEST_VALUE) {
      html.element(value.isNumber() ? "td class=\"number\"" : "td", text);
      return;
    }
    html.raw("<td title=\"").text(cut(text, LONGEST_TITLE)).raw("\">");
    html.text(cut(text, LONGEST_VALUE)).raw("</td>");
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end) + "…";
  }

  /** A value in a cell; nothing for one that says nothing. */
  private static String text(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (value.isContainerNode()) {
      return value.isEmpty() ? "" : value.toString();
    }
    return value.asText();
  }

  private static String number(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
