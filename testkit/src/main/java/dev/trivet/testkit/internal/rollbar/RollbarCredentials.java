package dev.trivet.testkit.internal.rollbar;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.IssuedTokens;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tokens of an account and its projects, and what each of them reaches. */
final class RollbarCredentials {
  /** The routes that belong to a project. */
  private static final Pattern OF_PROJECTS = Pattern.compile("/api/1/item(s|_by_counter)?(/.*)?");

  final IssuedTokens write = new IssuedTokens("fake-rollbar-account-write-token");
  final IssuedTokens read = new IssuedTokens("fake-rollbar-account-read-token");

  /** The tokens of the project that was added first, whichever that is. */
  final IssuedTokens firstProject = new IssuedTokens("fake-rollbar-project-token");

  private final Map<Long, IssuedTokens> projects = new ConcurrentHashMap<>();

  IssuedTokens project(long id) {
    return projects.computeIfAbsent(
        id, any -> new IssuedTokens("fake-rollbar-project-" + id + "-token"));
  }

  void renew() {
    write.renew();
    read.renew();
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

  /** The project whose token a call brings; {@code null} for the one that was added first. */
  @Nullable Long projectOf(Call call) {
    var token = tokenOf(call);
    for (var project : projects.entrySet()) {
      if (project.getValue().accepts(token)) {
        return project.getKey();
      }
    }
    return null;
  }

  /** Why a call is refused; {@code null} when it is let in. */
  @Nullable String refusalOf(Call call) {
    var token = tokenOf(call);
    if (write.accepts(token)) {
      return null;
    }
    if (read.accepts(token)) {
      return call.write()
          ? "insufficient privileges: write scope is required but the access token only has read."
          : null;
    }
    if (firstProject.accepts(token) || projectOf(call) != null) {
      return OF_PROJECTS.matcher(call.path()).matches()
          ? null
          : "insufficient privileges: the access token belongs to a project.";
    }
    return "access token not found: " + token;
  }
}
