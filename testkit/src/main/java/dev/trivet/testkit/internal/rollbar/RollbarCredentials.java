package dev.trivet.testkit.internal.rollbar;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.IssuedTokens;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tokens of an account, its projects and a person, and what each of them reaches. */
final class RollbarCredentials {
  private static final String REFUSED = "insufficient privileges: ";
  private static final Set<String> EVERYTHING = Set.copyOf(AccessTokens.SCOPES);

  final IssuedTokens write = new IssuedTokens("fake-rollbar-account-write-token");
  final IssuedTokens read = new IssuedTokens("fake-rollbar-account-read-token");

  /** The token of the user who owns the account. */
  final IssuedTokens user = new IssuedTokens("fake-rollbar-user-token");

  /** The tokens of the project that was added first, whichever that is. */
  final IssuedTokens firstProject = new IssuedTokens("fake-rollbar-project-token");

  private final Map<Long, IssuedTokens> projects = new ConcurrentHashMap<>();
  private final RollbarStore store;

  RollbarCredentials(RollbarStore store) {
    this.store = store;
  }

  IssuedTokens project(long id) {
    return projects.computeIfAbsent(
        id, any -> new IssuedTokens("fake-rollbar-project-" + id + "-token"));
  }

  void renew() {
    write.renew();
    read.renew();
    user.renew();
    firstProject.renew();
    projects.values().forEach(IssuedTokens::renew);
  }

  static String tokenOf(Call call) {
    var header = call.header("X-Rollbar-Access-Token");
    var query = call.query("access_token");
    return header != null ? header : query != null ? query : "";
  }

  /** Whether a call brings an account token. */
  boolean isAccount(Call call) {
    var token = tokenOf(call);
    return write.accepts(token) || read.accepts(token);
  }

  /** Whether a call brings the token of a person. */
  boolean isUser(Call call) {
    return user.accepts(tokenOf(call));
  }

  /** The project whose token a call brings; {@code null} for the one that was added first. */
  @Nullable Long projectOf(Call call) {
    var token = tokenOf(call);
    var created = store.tokens.of(token);
    if (created != null) {
      return created.projectId();
    }
    for (var project : projects.entrySet()) {
      if (project.getValue().accepts(token)) {
        return project.getKey();
      }
    }
    return null;
  }

  /** What the project token of a call may do; nothing when it is unknown. */
  Set<String> scopesOf(Call call) {
    var created = store.tokens.of(tokenOf(call));
    if (created != null) {
      return created.scopes();
    }
    return firstProject.accepts(tokenOf(call)) || projectOf(call) != null ? EVERYTHING : Set.of();
  }

  /** Why a call is refused; {@code null} when it is let in. */
  @Nullable String refusalOf(Call call) {
    var need = Need.of(call);
    var token = tokenOf(call);
    if (need == Need.NOTHING) {
      return null;
    }
    if (isAccount(call)) {
      return refusalOfAccount(call, need, token);
    }
    if (user.accepts(token)) {
      return Need.ofPerson(call) ? null : REFUSED + "the access token belongs to a user.";
    }
    var created = store.tokens.of(token);
    if (created != null && !created.enabled()) {
      return REFUSED + "The access token is disabled.";
    }
    var scopes = scopesOf(call);
    if (scopes.isEmpty()) {
      return "access token not found: " + token;
    }
    return refusalOfProject(need, scopes);
  }

  private @Nullable String refusalOfAccount(Call call, Need need, String token) {
    return switch (need) {
      case USER -> REFUSED + "the access token belongs to an account.";
      case POST_ITEM, POST_SERVER_ITEM -> lacks(need.scope, Set.of("read", "write"));
      case READ -> null;
      default ->
          call.write() && !write.accepts(token) ? lacks(Need.WRITE.scope, Set.of("read")) : null;
    };
  }

  private static @Nullable String refusalOfProject(Need need, Set<String> scopes) {
    return switch (need) {
      case ACCOUNT, USER -> REFUSED + "the access token belongs to a project.";
      case POST_ITEM ->
          scopes.contains("post_client_item") || scopes.contains(need.scope)
              ? null
              : lacks(need.scope, scopes);
      default -> scopes.contains(need.scope) ? null : lacks(need.scope, scopes);
    };
  }

  private static String lacks(String scope, Set<String> scopes) {
    return REFUSED
        + scope
        + " scope is required but the access token only has "
        + String.join(", ", new TreeSet<>(scopes))
        + ".";
  }
}
