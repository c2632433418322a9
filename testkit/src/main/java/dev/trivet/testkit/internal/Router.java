package dev.trivet.testkit.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A route table: verb and path template to handler. Templates without placeholders win. */
public final class Router {
  private final Map<String, List<Route>> routes = new HashMap<>();

  private record Route(List<String> template, Handler handler, int placeholders) {
    @Nullable Map<String, String> match(List<String> segments) {
      Map<String, String> captured = new HashMap<>();
      for (int i = 0; i < segments.size(); i++) {
        String part = template.get(i);
        String segment = segments.get(i);
        if (part.startsWith("{")) {
          if (segment.isEmpty()) {
            return null;
          }
          captured.put(part.substring(1, part.length() - 1), segment);
        } else if (!part.equals(segment)) {
          return null;
        }
      }
      return captured;
    }
  }

  /** Adds a route, such as {@code add("GET", "team/{team}/users", handler)}. */
  public Router add(String verb, String template, Handler handler) {
    List<String> parts = List.of(template.split("/", -1));
    int placeholders = (int) parts.stream().filter(part -> part.startsWith("{")).count();
    List<Route> same = routes.computeIfAbsent(key(verb, parts.size()), any -> new ArrayList<>());
    same.add(new Route(parts, handler, placeholders));
    same.sort((a, b) -> Integer.compare(a.placeholders, b.placeholders));
    return this;
  }

  /** The handler for a call, with the placeholders captured; {@code null} for an unknown route. */
  @Nullable Handler match(Call call, String prefix) {
    List<String> segments = call.segments(prefix);
    if (segments == null) {
      return null;
    }
    for (Route route : routes.getOrDefault(key(call.verb(), segments.size()), List.of())) {
      Map<String, String> captured = route.match(segments);
      if (captured != null) {
        call.captured(captured);
        return route.handler;
      }
    }
    return null;
  }

  private static String key(String verb, int size) {
    return verb + ' ' + size;
  }
}
