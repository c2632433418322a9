package dev.trivet.core.service;

import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A path with placeholders such as {@code v1/teams/{id}}, filled segment by segment. */
public final class PathTemplate {

  private final String template;

  /** As written: nothing but a placeholder has braces. */
  private final List<String> segments = new ArrayList<>();

  private int placeholders;

  /** The address where there is nothing to fill in, by its base. */
  private final LastValueCache<HttpUrl, HttpUrl> constant =
      new LastValueCache<>(base -> build(base, "", List.of()));

  /**
   * Parses a template.
   *
   * @param template segments with a slash between them; a trailing slash is kept
   * @throws IllegalArgumentException for empty or dot segments, and for anything that is not a path
   */
  public PathTemplate(String template) {
    this.template = template;
    var parts = template.split("/", -1);
    for (var part : parts) {
      boolean placeholder = part.startsWith("{") && part.endsWith("}") && part.length() > 2;
      boolean inside = segments.size() < parts.length - 1 || parts.length == 1;
      if (part.equals(".")
          || part.equals("..")
          || (part.isEmpty() && inside)
          || isNoPath(part, placeholder)) {
        throw new IllegalArgumentException(
            "a path template has plain segments and {placeholders} with a slash between them");
      }
      segments.add(part);
      placeholders += placeholder ? 1 : 0;
    }
  }

  private static boolean isNoPath(String part, boolean placeholder) {
    var inner = placeholder ? part.substring(1, part.length() - 1) : part;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c <= ' ' || c > '~' || "{}?#%\\:".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Builds the URL of a call.
   *
   * @param base the service's base URL
   * @param operation the name of the operation, for the message of an exception
   * @param arguments one value for each placeholder, in order
   * @return the URL: base URL and path, every argument encoded as one segment
   * @throws IllegalArgumentException when an argument is missing, surplus, blank, or a dot segment
   * @throws NullPointerException when an argument is null
   */
  public HttpUrl fill(HttpUrl base, String operation, List<?> arguments) {
    if (arguments.size() != placeholders) {
      throw new IllegalArgumentException(
          operation
              + ": "
              + template
              + " takes "
              + placeholders
              + " path arguments, not "
              + arguments.size());
    }
    return placeholders == 0 ? constant.of(base) : build(base, operation, arguments);
  }

  private HttpUrl build(HttpUrl base, String operation, List<?> arguments) {
    var url = base.newBuilder();
    int next = 0;
    for (var segment : segments) {
      url.addPathSegment(
          segment.startsWith("{") ? argument(operation, segment, arguments.get(next++)) : segment);
    }
    return url.build();
  }

  private static String argument(String operation, String placeholder, @Nullable Object value) {
    var name = placeholder.substring(1, placeholder.length() - 1);
    var owner = operation + ": the path argument " + name;
    var text = Preconditions.notNull(owner, value).toString();
    if (text.isBlank()) {
      throw new IllegalArgumentException(owner + " is blank");
    }
    if (text.equals(".") || text.equals("..")) {
      throw new IllegalArgumentException(owner + " must not be a dot segment");
    }
    return Preconditions.wellFormed(owner, text);
  }

  /** The number of placeholders. */
  public int placeholders() {
    return placeholders;
  }

  /** The template as written. */
  @Override
  public String toString() {
    return template;
  }
}
