package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.VisibilityTable;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The access tokens of all projects. Their secrets are like none in this JVM. */
final class AccessTokens {
  static final List<String> SCOPES =
      List.of("post_client_item", "post_server_item", "read", "write");
  private static final AtomicLong NEXT = new AtomicLong(1);
  private static final String LEGACY = "legacy";

  /** One token; its values are under their wire names. */
  record AccessToken(long projectId, String secret, String publicId, ObjectNode values) {

    boolean enabled() {
      return values.path("status").asText().equals("enabled");
    }

    Set<String> scopes() {
      var scopes = new HashSet<String>();
      values.path("scopes").forEach(scope -> scopes.add(scope.asText()));
      return scopes;
    }

    private boolean legacy() {
      return values.path("token_type").asText().equals(LEGACY);
    }

    /** The JSON of the token. A newer one shows its secret only once. */
    ObjectNode view(boolean isNew) {
      var view = Json.object().put("project_id", projectId);
      if (isNew || legacy()) {
        view.put("access_token", secret);
      }
      if (!legacy()) {
        view.put("public_id", publicId);
      }
      return view.setAll(values.deepCopy());
    }

    boolean isNamedBy(String identifier) {
      return identifier.equals(legacy() ? secret : publicId);
    }
  }

  private final VisibilityTable<String, AccessToken> bySecret = new VisibilityTable<>();

  void reset() {
    bySecret.clear();
  }

  /** The tokens that every new project has, one for each scope. */
  void addDefaults(long projectId, long second, Instant visibleFrom) {
    for (var scope : SCOPES) {
      var values = Json.object().put("name", scope).put("status", "enabled");
      values.putArray("scopes").add(scope);
      add(projectId, values.put("token_type", LEGACY), second, visibleFrom);
    }
  }

  AccessToken add(long projectId, ObjectNode given, long second, Instant visibleFrom) {
    var number = NEXT.getAndIncrement();
    var values = Json.object();
    for (var name : List.of("name", "status", "scopes", "token_type")) {
      values.set(name, given.path(name));
    }
    values.set("rate_limit_window_size", given.get("rate_limit_window_size"));
    values.set("rate_limit_window_count", given.get("rate_limit_window_count"));
    values.putNull("cur_rate_limit_window_start").putNull("cur_rate_limit_window_count");
    values.put("date_created", second).put("date_modified", second);
    var secret = "fake-rollbar-access-token-" + number;
    var publicId = String.format(Locale.ROOT, "fakepublicid%020d", number);
    var token = new AccessToken(projectId, secret, publicId, values);
    bySecret.put(secret, token, visibleFrom);
    return token;
  }

  @Nullable AccessToken of(String secret) {
    return bySecret.get(secret);
  }

  List<AccessToken> ofProject(long projectId, Instant horizon) {
    return bySecret.all(horizon, token -> token.projectId() == projectId);
  }

  void remove(AccessToken token) {
    bySecret.remove(token.secret());
  }

  void removeProject(long projectId) {
    bySecret.removeIf(token -> token.projectId() == projectId);
  }
}
