package dev.trivet.core.transport;

import okhttp3.HttpUrl;

/**
 * A service, as a value.
 *
 * @param baseUrl what every path is below; see {@link #baseUrl(String, String)}
 * @param auth how the credential is sent
 * @param envelope how bodies are packed and judged
 * @param mediaType what bodies are sent and accepted as
 * @param countsApart whether its limit counts reads and writes apart
 */
public record ApiProfile(
    HttpUrl baseUrl, AuthScheme auth, Envelope envelope, String mediaType, boolean countsApart) {

  /**
   * Checks a base address given by a caller.
   *
   * @param owner what to name in an error, usually the builder method
   * @param text the address, with or without a slash at its end
   * @return the address without a slash at its end
   * @throws IllegalArgumentException when it is no HTTP address, or has a user, query or fragment
   */
  public static HttpUrl baseUrl(String owner, String text) {
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
