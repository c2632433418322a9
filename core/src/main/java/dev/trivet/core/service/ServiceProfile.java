package dev.trivet.core.service;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Describes a service, as a value.
 *
 * @param service the name of the service, which the names of its operations start with
 * @param baseUrl the base URL that every path is below; see {@link #parseBaseUrl}
 * @param auth how the credential is sent
 * @param envelope how bodies are wrapped, and how errors are recognized
 * @param mediaType the media type that bodies are sent and accepted in
 * @param separateWriteLimit whether the service's rate limit counts reads and writes separately
 */
public record ServiceProfile(
    String service,
    HttpUrl baseUrl,
    AuthScheme auth,
    Envelope envelope,
    String mediaType,
    boolean separateWriteLimit) {

  /**
   * Parses a base URL that a caller gave.
   *
   * @param owner the name of the builder method or other source, for the message of an exception
   * @param text the base URL, with or without a slash at its end
   * @return the base URL without a slash at its end
   * @throws IllegalArgumentException when the text is not an HTTP or HTTPS URL, or has a user,
   *     query or fragment
   */
  public static HttpUrl parseBaseUrl(String owner, @Nullable String text) {
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
