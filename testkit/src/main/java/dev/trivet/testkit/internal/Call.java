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
 * One request, taken apart: method, path segments below the service's prefix, query, headers, body.
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
    var url = request.getUrl();
    int mark = url.indexOf('?');
    var path = mark < 0 ? url : url.substring(0, mark);
    return new Call(request, path, mark < 0 ? Map.of() : parse(url.substring(mark + 1)));
  }

  private static Map<String, List<String>> parse(String text) {
    var query = new LinkedHashMap<String, List<String>>();
    for (var pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      var name = equals < 0 ? pair : pair.substring(0, equals);
      if (!name.isEmpty()) {
        var value = equals < 0 ? "" : pair.substring(equals + 1);
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

  /** The upper case method. */
  public String method() {
    return request.getMethod().getName().toUpperCase(Locale.ROOT);
  }

  /** The raw path, prefix included, without the query. */
  public String path() {
    return path;
  }

  /** Whether this call asks for a change: everything except GET, HEAD and OPTIONS. */
  public boolean write() {
    return switch (method()) {
      case "GET", "HEAD", "OPTIONS" -> false;
      default -> true;
    };
  }

  /** The decoded segments of the path below a prefix; {@code null} when the path lies elsewhere. */
  @Nullable List<String> segments(String prefix) {
    if (!path.startsWith(prefix + "/")) {
      return null;
    }
    var segments = new ArrayList<String>();
    for (var segment : path.substring(prefix.length() + 1).split("/", -1)) {
      segments.add(decode(segment.replace("+", "%2B")));
    }
    return segments;
  }

  /** Remembers what the placeholders of the route matched. */
  void captured(Map<String, String> values) {
    this.captured = values;
  }

  /** Whether the route has a placeholder. */
  public boolean captures(String name) {
    return captured.containsKey(name);
  }

  /** What a placeholder of the route matched. */
  public String captured(String name) {
    var value = captured.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the route has no placeholder {" + name + "}");
    }
    return value;
  }

  /** A placeholder read as a positive number; zero when it is anything else. */
  public long id(String name) {
    return number(captured(name), 0);
  }

  /** The whole query: decoded names with their decoded values, in order. */
  public Map<String, List<String>> query() {
    return query;
  }

  /** The first value of a query parameter, or {@code null}. */
  public @Nullable String query(String name) {
    var values = query.get(name);
    return values == null ? null : values.get(0);
  }

  /** A query parameter as a positive number, or a default. */
  public int query(String name, int otherwise) {
    var value = query(name);
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

  /** {@return the bytes of the body, possibly none} */
  public byte[] bytes() {
    byte[] bytes = request.getBody();
    return bytes == null ? new byte[0] : bytes;
  }

  /** The text of one part of a form, or {@code null}. */
  public @Nullable String part(String name) {
    var part = request.isMultipart() ? request.getPart(name) : null;
    return part == null ? null : part.getBody().asString();
  }

  /**
   * The body as an object: empty when there is no body, {@code null} when it is not a JSON object.
   */
  public @Nullable JsonNode body() {
    byte[] bytes = bytes();
    if (bytes.length == 0) {
      return Json.object();
    }
    var tree = Json.parse(bytes);
    return tree != null && tree.isObject() ? tree : null;
  }

  /** The body as JSON of any kind; {@code null} when it is not JSON. */
  public @Nullable JsonNode json() {
    return Json.parse(bytes());
  }
}
