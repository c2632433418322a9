package dev.trivet.honeybadger.wire;

import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.Credential;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Secret;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Sends the key of a project; an operation that needs none has its secret in the URL. */
public final class ReportingAuth implements AuthScheme {

  /** The key of a project. */
  public static final Credential KEY =
      new Credential("key of the project", "HoneybadgerClient.builder().projectKey(..)");

  private final @Nullable Secret key;

  /**
   * With the key of a project.
   *
   * @param key the key, or null where none is configured
   */
  public ReportingAuth(@Nullable Secret key) {
    this.key = key;
  }

  @Override
  public String authorize(Request.Builder request, HttpUrl url, Endpoint<?> endpoint) {
    if (endpoint.credential().isEmpty()) {
      return url.pathSegments().get(url.pathSize() - 1);
    }
    if (key == null) {
      throw KEY.missingFor(endpoint);
    }
    var token = key.reveal();
    request.header("X-API-Key", token);
    return token;
  }
}
