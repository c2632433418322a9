package dev.trivet.core.service;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Base URLs given by callers. */
public final class BaseUrls {

  private BaseUrls() {}

  /**
   * Parses a base URL.
   *
   * @param owner the name of the builder method or other source, for the message of an exception
   * @param text the base URL, with or without a slash at its end
   * @return the base URL without a slash at its end
   * @throws IllegalArgumentException when the text is not an HTTP or HTTPS URL, or has a user,
   *     query or fragment
   */
  public static HttpUrl parse(String owner, @Nullable String text) {
    var url = text == null ? null : HttpUrl.parse(text.strip());
    if (url == null) {
      throw new IllegalArgumentException(owner + ": not an http or https address");
    }
    if (!url.username().isEmpty()
        || !url.password().isEmpty()
        || url.query() != null
        || url.fragment() != null) {
      throw new IllegalArgumentException(
          owner + ": the address must have no user, query or fragment");
    }
    int last = url.pathSize() - 1;
    return url.pathSegments().get(last).isEmpty() && last > 0
        ? url.newBuilder().removePathSegment(last).build()
        : url;
  }
}
