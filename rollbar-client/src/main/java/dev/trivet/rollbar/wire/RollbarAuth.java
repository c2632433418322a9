package dev.trivet.rollbar.wire;

import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.Credential;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Secret;
import dev.trivet.rollbar.TokenPlacement;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Picks the token that an operation needs. Rollbar tells its tokens apart by what they were issued
 * for, not by how they look, so a token of the wrong kind is only noticed when none of the right
 * kind is there.
 */
public final class RollbarAuth implements AuthScheme {

  /** Projects, their tokens, teams, users, invitations, people. */
  public static final Credential ACCOUNT = credential("account token", "accountToken");

  /** Reads and changes what is in one project. */
  public static final Credential PROJECT = credential("project token", "projectToken");

  /** Reports to one project: deploys, symbol files, items. */
  public static final Credential POST_SERVER_ITEM =
      credential("post_server_item token", "postServerItemToken");

  /** Acts in the name of a person. */
  public static final Credential USER = credential("user token", "userToken");

  /** Needs no token, and gets none. */
  public static final Credential NONE = new Credential("no token", "");

  private final TokenPlacement placement;
  private final Map<Credential, AuthScheme> schemes;

  private RollbarAuth(TokenPlacement placement, Map<Credential, AuthScheme> schemes) {
    this.placement = placement;
    this.schemes = schemes;
  }

  /** Without any token yet. */
  public static RollbarAuth sentAs(TokenPlacement placement) {
    return new RollbarAuth(placement, Map.of());
  }

  /** A copy with another token of a kind; null takes the kind away. */
  public RollbarAuth with(Credential kind, @Nullable Secret secret) {
    var changed = new LinkedHashMap<>(schemes);
    if (secret == null) {
      changed.remove(kind);
    } else {
      changed.put(kind, scheme(secret));
    }
    return new RollbarAuth(placement, changed);
  }

  @Override
  public String authorize(Request.Builder request, HttpUrl url, Endpoint<?> endpoint) {
    var needed = endpoint.credential().orElseGet(this::best);
    if (needed.equals(NONE)) {
      return "";
    }
    var scheme = schemes.get(needed);
    if (scheme == null) {
      throw needed.missingFor(endpoint);
    }
    return scheme.authorize(request, url, endpoint);
  }

  /** A raw call does not say what it needs, so the token that may do most serves it. */
  private Credential best() {
    for (var kind : new Credential[] {ACCOUNT, PROJECT, USER}) {
      if (schemes.containsKey(kind)) {
        return kind;
      }
    }
    return POST_SERVER_ITEM;
  }

  private AuthScheme scheme(Secret token) {
    return placement == TokenPlacement.QUERY
        ? AuthScheme.query("access_token", token)
        : AuthScheme.header("X-Rollbar-Access-Token", token);
  }

  private static Credential credential(String name, String method) {
    return new Credential(name, "RollbarClient.builder()." + method + "(..)");
  }
}
