package dev.trivet.rollbar;

import dev.trivet.core.Secret;
import dev.trivet.core.transport.AuthScheme;
import dev.trivet.core.transport.Endpoint;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Picks the token that an operation needs. */
final class RollbarTokens implements AuthScheme {

  private static final String PROJECT = "project";

  private final @Nullable AuthScheme account;
  private final @Nullable AuthScheme project;

  RollbarTokens(@Nullable Secret account, @Nullable Secret project, TokenPlacement placement) {
    this.account = account == null ? null : placement.scheme(account);
    this.project = project == null ? null : placement.scheme(project);
  }

  @Override
  public String authorize(Request.Builder request, HttpUrl url, Endpoint<?> endpoint) {
    var needed = endpoint.credential();
    // a raw call does not say what it needs, so the token that is there serves it
    boolean useProject = needed.map(PROJECT::equals).orElse(account == null);
    var scheme = useProject ? project : account;
    if (scheme == null) {
      var kind = useProject ? PROJECT : "account";
      throw new IllegalStateException(
          endpoint.operation().name()
              + " needs the "
              + kind
              + " token: set RollbarClient.builder()."
              + kind
              + "Token(..)");
    }
    return scheme.authorize(request, url, endpoint);
  }
}
