package dev.trivet.testkit.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request, taken apart: verb, path segments below the vendor's prefix, query, headers, body.
 */
public final class Call {
  private final Request request;
  private final String path;
  private final Map<String, List<String>> query;
  private Map<String, String> captured = Map.of();

  private Call(Request request, String path, Map<String, List<String>> query) {
    this.request = request;
    this.path = path;
    this.query = query;
  }

  /** Takes a request apart. */
  public static Call of(Request request) {
    String url = request.getUrl();
    int mark = url.indexOf('?');
    String path = mark < 0 ? url : url.substring(0, mark);
    return new Call(request, path, mark < 0 ? Map.of() : parse(url.substring(mark + 1)));
  }

  private static Map<String, List<String>> parse(String text) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair : pair.substring(0, equals);
      if (!name.isEmpty()) {
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        query.computeIfAbsent(decode(name), any -> new ArrayList<>()).add(decode(value));
      }
    }
    return query;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  /** The upper case verb. */
  public String verb() {
    return request.getMethod().getName().toUpperCase(Locale.ROOT);
  }

  /** The raw path, prefix included, without the query. */
  public String path() {
    return path;
  }

  /** Whether this call asks to change something. */
  public boolean write() {
    return switch (verb()) {
      case "GET", "HEAD", "OPTIONS" -> false;
      default -> true;
    };
  }

  /** The decoded segments of the path below a prefix; {@code null} when the path lies elsewhere. */
  @Nullable List<String> segments(String prefix) {
    if (!path.startsWith(prefix + "/")) {
      return null;
    }
    List<String> segments = new ArrayList<>();
    for (String segment : path.substring(prefix.length() + 1).split("/", -1)) {
      segments.add(decode(segment.replace("+", "%2B")));
    }
    return segments;
  }

  /** Remembers what the placeholders of the route matched. */
  void captured(Map<String, String> values) {
    this.captured = values;
  }

  /** What a placeholder of the route matched. */
  public String captured(String name) {
    String value = captured.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the route has no placeholder {" + name + "}");
    }
    return value;
  }

  /** A placeholder read as a positive number; zero when it is none. */
  public long id(String name) {
    return number(captured(name), 0);
  }

  /** The whole query: decoded names with their decoded values, in order. */
  public Map<String, List<String>> query() {
    return query;
  }

  /** The first value of a query parameter, or {@code null}. */
  public @Nullable String query(String name) {
    List<String> values = query.get(name);
    return values == null ? null : values.get(0);
  }

  /** A query parameter as a positive number, or a default. */
  public int query(String name, int otherwise) {
    String value = query(name);
    return value == null ? otherwise : (int) Math.min(number(value, otherwise), Integer.MAX_VALUE);
  }

  private static long number(String text, long otherwise) {
    try {
      long value = Long.parseLong(text.trim());
      return value > 0 ? value : otherwise;
    } catch (NumberFormatException notANumber) {
      return otherwise;
    }
  }

  /** A request header, or {@code null}. */
  public @Nullable String header(String name) {
    return request.getHeader(name);
  }

  /**
   * The body as an object: empty when there is no body, {@code null} when it is not a JSON object.
   */
  public @Nullable JsonNode body() {
    byte[] bytes = request.getBody();
    if (bytes == null || bytes.length == 0) {
      return Json.object();
    }
    JsonNode tree = Json.parse(bytes);
    return tree != null && tree.isObject() ? tree : null;
  }
}
