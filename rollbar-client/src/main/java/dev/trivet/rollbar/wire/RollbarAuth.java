package dev.trivet.rollbar.wire;

import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.Credential;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Secret;
import java.util.LinkedHashMap;
import java.util.List;
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

  /** The same without changes; {@link #ACCOUNT} serves as well. */
  public static final Credential ACCOUNT_READ =
      credential("account read token", "accountReadToken");

  /** Reads and changes what is in one project. */
  public static final Credential PROJECT = credential("project token", "projectToken");

  /** The same; {@link #ACCOUNT} serves as well if the client names the project. */
  public static final Credential PROJECT_OR_ACCOUNT =
      new Credential(
          PROJECT.name(),
          PROJECT.builderMethod() + ", or accountToken(..) and take RollbarClient.project(id)");

  /** The same; {@link #USER} serves as well. */
  public static final Credential PROJECT_OR_USER =
      new Credential(PROJECT.name(), PROJECT_OR_ACCOUNT.builderMethod() + ", or userToken(..)");

  /** The same without changes; {@link #PROJECT} serves as well. */
  public static final Credential PROJECT_READ =
      credential("project read token", "projectReadToken");

  /** Reports to one project: deploys, symbol files, items. */
  public static final Credential POST_SERVER_ITEM =
      credential("post_server_item token", "postServerItemToken");

  /** Reports errors of clients to one project; {@link #POST_SERVER_ITEM} serves as well. */
  public static final Credential POST_CLIENT_ITEM =
      credential("post_client_item token", "postClientItemToken");

  /** Acts in the name of a person. */
  public static final Credential USER = credential("user token", "userToken");

  /** Needs no token, and gets none. */
  public static final Credential NONE = new Credential("no token", "");

  private final boolean inQuery;
  private final Map<Credential, AuthScheme> schemes;
  private final @Nullable Long project;

  private RollbarAuth(
      boolean inQuery, Map<Credential, AuthScheme> schemes, @Nullable Long project) {
    this.inQuery = inQuery;
    this.schemes = schemes;
    this.project = project;
  }

  /**
   * Without any token yet.
   *
   * @param inQuery whether tokens travel in the query, otherwise in a header
   */
  public static RollbarAuth create(boolean inQuery) {
    return new RollbarAuth(inQuery, Map.of(), null);
  }

  /** A copy with another token of a kind. */
  public RollbarAuth with(Credential kind, Secret secret) {
    var changed = new LinkedHashMap<>(schemes);
    changed.put(kind, scheme(secret));
    return new RollbarAuth(inQuery, changed, project);
  }

  /**
   * A copy without any token of a project.
   *
   * @param id the project that calls with the account token name, or null
   */
  public RollbarAuth inProject(@Nullable Long id) {
    var changed = new LinkedHashMap<>(schemes);
    changed.keySet().retainAll(List.of(ACCOUNT, ACCOUNT_READ, USER));
    return new RollbarAuth(inQuery, changed, id);
  }

  @Override
  public String authorize(Request.Builder request, HttpUrl url, Endpoint<?> endpoint) {
    var needed = endpoint.credential().orElseGet(() -> best(endpoint));
    if (needed.equals(NONE)) {
      return "";
    }
    boolean byUser = needed.equals(PROJECT_OR_USER);
    var address = url;
    var scheme = schemeFor(needed, endpoint);
    if (scheme == null && project != null && (byUser || needed.equals(PROJECT_OR_ACCOUNT))) {
      scheme = schemeFor(ACCOUNT, endpoint);
      address = scheme == null ? url : named(url, endpoint);
      request.url(address);
    }
    if (scheme == null && byUser) {
      scheme = schemes.get(USER);
    }
    if (scheme == null) {
      throw needed.missingFor(endpoint);
    }
    return scheme.authorize(request, address, endpoint);
  }

  /** The address with the project, whose parameter repeats where there may be several. */
  private HttpUrl named(HttpUrl url, Endpoint<?> endpoint) {
    var name = endpoint.operation().template().equals("items") ? "project_ids" : "project_id";
    return url.newBuilder().setQueryParameter(name, String.valueOf(project)).build();
  }

  /** The token that may do no more than it has to, if there are two that serve. */
  private @Nullable AuthScheme schemeFor(Credential needed, Endpoint<?> endpoint) {
    var most = needed.name().equals(PROJECT.name()) ? PROJECT : needed;
    var least = most;
    if (most.equals(ACCOUNT) && onlyReads(endpoint)) {
      least = ACCOUNT_READ;
    } else if (most.equals(PROJECT) && onlyReads(endpoint)) {
      least = PROJECT_READ;
    }
    var scheme = schemes.get(least);
    if (scheme != null || !needed.equals(POST_CLIENT_ITEM)) {
      return scheme == null ? schemes.get(most) : scheme;
    }
    return schemes.get(POST_SERVER_ITEM);
  }

  /** Queries and metrics are sent as POST, and need no more than the scope for reading. */
  private static boolean onlyReads(Endpoint<?> endpoint) {
    var path = endpoint.operation().template();
    return endpoint.isRead() || path.startsWith("rql/") || path.startsWith("metrics/");
  }

  /** A raw call does not say what it needs, so the token that may do most serves it. */
  private Credential best(Endpoint<?> endpoint) {
    for (var kind : new Credential[] {ACCOUNT, PROJECT, USER}) {
      if (schemeFor(kind, endpoint) != null) {
        return kind;
      }
    }
    return POST_SERVER_ITEM;
  }

  private AuthScheme scheme(Secret token) {
    return inQuery
        ? AuthScheme.query("access_token", token)
        : AuthScheme.header("X-Rollbar-Access-Token", token);
  }

  private static Credential credential(String name, String method) {
    return new Credential(name, "RollbarClient.builder()." + method + "(..)");
  }
}
