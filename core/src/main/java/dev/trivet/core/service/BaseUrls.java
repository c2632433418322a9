package dev.trivet.core.service;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Base addresses given by callers. */
public final class BaseUrls {

  private BaseUrls() {}

  /**
   * Parses a base address.
   *
   * @param owner what to name in an error, usually the builder method
   * @param text the address, with or without a slash at its end
   * @return the address without a slash at its end
   * @throws IllegalArgumentException when it is no HTTP address, or has a user, query or fragment
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
