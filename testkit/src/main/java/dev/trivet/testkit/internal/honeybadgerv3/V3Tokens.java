package dev.trivet.testkit.internal.honeybadgerv3;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.IssuedTokens;
import dev.trivet.testkit.internal.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The tokens of a fake: users' tokens that may do everything, and those with a few scopes. */
final class V3Tokens {
  private static final String BEARER = "Bearer ";

  private final IssuedTokens users = new IssuedTokens("hbu_fake");
  private final IssuedTokens accounts = new IssuedTokens("hba_fake");
  private final Map<String, Set<String>> scopes = new ConcurrentHashMap<>();

  String user() {
    return users.current();
  }

  String account() {
    return accounts.current();
  }

  String scoped(Set<String> allowed) {
    users.renew();
    var token = users.current();
    scopes.put(token, new TreeSet<>(allowed));
    users.renew();
    return token;
  }

  void use(String token) {
    users.use(token);
  }

  void renew() {
    users.renew();
    accounts.renew();
  }

  /** The scopes of a token with a few; {@code null} for one that may do everything. */
  @Nullable Set<String> scopesOf(Call call) {
    return scopes.get(tokenOf(call));
  }

  boolean isAccount(Call call) {
    return accounts.accepts(tokenOf(call));
  }

  private static String tokenOf(Call call) {
    var header = call.header("Authorization");
    return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
  }

  /** Why a call is refused for its token; {@code null} to let it in. */
  @Nullable Refusal refusalOf(Call call, String prefix) {
    var header = call.header("Authorization");
    if (call.query("auth_token") != null) {
      return V3Refusals.of(401, "credential_in_query", "The token belongs in a header");
    }
    if (header != null && !header.startsWith(BEARER)) {
      return V3Refusals.of(401, "unsupported_auth_scheme", "The token must be a bearer token");
    }
    var token = tokenOf(call);
    if (!users.accepts(token) && !accounts.accepts(token)) {
      return V3Refusals.of(401, "unauthorized", "Invalid token");
    }
    var allowed = scopes.get(token);
    var needed = V3Scopes.of(call, prefix);
    if (allowed != null && !needed.isEmpty() && !allowed.contains(needed)) {
      return V3Refusals.scope(needed, allowed);
    }
    boolean personal = call.write() && call.path().contains("/comments");
    return personal && accounts.accepts(token)
        ? V3Refusals.of(403, "requires_user_token", "Only a user can write comments")
        : null;
  }
}
