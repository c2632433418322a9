package dev.trivet.core.service;

import dev.trivet.core.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Keeps every URL that comes from outside within the service's base URL. */
public final class Links {

  private Links() {}

  /**
   * Resolves a link of a response to a URL. Scheme, host and port are always those of the base: the
   * services link to other hosts now and then. A link whose path ends like the current page's path
   * below the base means the same list as the service itself sees it, behind a gateway that adds or
   * hides a prefix for example; then only its query is taken. Any other path must lie below the
   * base.
   */
  public static HttpUrl resolve(HttpUrl base, HttpUrl current, String link) {
    var target = current.resolve(link);
    if (target == null) {
      throw UnsafeLinkException.because("the link to the next page is not a URL");
    }
    var relative = current.encodedPath().substring(prefix(base).length() - 1);
    if (target.encodedPath().endsWith(relative)) {
      return current.newBuilder().encodedQuery(target.encodedQuery()).build();
    }
    var moved =
        base.newBuilder()
            .encodedPath(target.encodedPath())
            .encodedQuery(target.encodedQuery())
            .build();
    if (isBelow(base, moved)) {
      return moved;
    }
    throw UnsafeLinkException.because("the link to the next page leaves the base address");
  }

  /** The target of a redirect, or null when it leaves the base's scheme, host or port. */
  public static @Nullable HttpUrl redirect(HttpUrl current, @Nullable String location) {
    var target = location == null ? null : current.resolve(location);
    return target != null && sameOrigin(current, target) ? target : null;
  }

  /** Writes a URL below the base URL as a short opaque text. */
  public static String cursor(Operation operation, HttpUrl base, HttpUrl url) {
    var path = url.encodedPath().substring(prefix(base).length());
    var query = url.encodedQuery();
    var text = operation.name() + " " + path + (query == null ? "" : "?" + query);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the URL in a cursor. */
  public static HttpUrl fromCursor(Operation operation, HttpUrl base, String cursor) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int blank = text.indexOf(' ');
      var url = base.resolve(prefix(base) + text.substring(blank + 1));
      if (blank > 0
          && text.substring(0, blank).equals(operation.name())
          && url != null
          && sameOrigin(base, url)
          && isBelow(base, url)) {
        return url;
      }
    } catch (IllegalArgumentException notBase64) {
      // told below
    }
    throw notACursor(operation);
  }

  /** Creates the exception for a cursor that no page of an operation has returned. */
  public static IllegalArgumentException notACursor(Operation operation) {
    return new IllegalArgumentException(
        "cursor: not one that Page.cursor() returned for " + operation.name());
  }

  private static boolean sameOrigin(HttpUrl one, HttpUrl other) {
    return one.scheme().equals(other.scheme())
        && one.host().equals(other.host())
        && one.port() == other.port();
  }

  private static boolean isBelow(HttpUrl base, HttpUrl url) {
    return url.encodedPath().startsWith(prefix(base));
  }

  private static String prefix(HttpUrl base) {
    var path = base.encodedPath();
    return path.endsWith("/") ? path : path + "/";
  }
}
