package dev.trivet.testkit.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A route table: method and path template to handler. Templates without placeholders win. */
public final class Router {
  /** Responds to the calls of one route, under the lock of the service. */
  @FunctionalInterface
  public interface Handler {
    /** Reads or changes the state and responds, or throws a {@link Refusal}. */
    FakeResponse handle(Call call);
  }

  private final Map<String, List<Route>> routes = new HashMap<>();

  private record Route(List<String> template, Handler handler, int placeholders) {
    @Nullable Map<String, String> match(List<String> segments) {
      var captured = new HashMap<String, String>();
      for (int i = 0; i < segments.size(); i++) {
        var part = template.get(i);
        var segment = segments.get(i);
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
  public Router add(String method, String template, Handler handler) {
    var parts = List.of(template.split("/", -1));
    int placeholders = (int) parts.stream().filter(part -> part.startsWith("{")).count();
    var same = routes.computeIfAbsent(key(method, parts.size()), any -> new ArrayList<>());
    same.add(new Route(parts, handler, placeholders));
    same.sort((a, b) -> Integer.compare(a.placeholders, b.placeholders));
    return this;
  }

  /** The handler for a call, with the placeholders captured; {@code null} for an unknown route. */
  public @Nullable Handler match(Call call, String prefix) {
    var segments = call.segments(prefix);
    if (segments == null) {
      return null;
    }
    for (var route : routes.getOrDefault(key(call.method(), segments.size()), List.of())) {
      var captured = route.match(segments);
      if (captured != null) {
        call.captured(captured);
        return route.handler;
      }
    }
    return null;
  }

  /** {@return all routes, as method, blank and path template} */
  public Set<String> all() {
    var all = new TreeSet<String>();
    routes.forEach(
        (key, same) ->
            same.forEach(
                route -> {
                  var method = key.substring(0, key.indexOf(' '));
                  all.add(method + ' ' + String.join("/", route.template));
                }));
    return all;
  }

  private static String key(String method, int size) {
    return method + ' ' + size;
  }
}
