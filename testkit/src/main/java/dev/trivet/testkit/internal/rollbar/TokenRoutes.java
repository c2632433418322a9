package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.rollbar.AccessTokens.AccessToken;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Access tokens of projects, whose secrets work as soon as they are created. */
final class TokenRoutes {
  private static final List<Integer> WINDOWS =
      List.of(0, 60, 300, 1800, 3600, 86400, 604800, 2592000);
  private static final Set<String> TYPES = Set.of("legacy", "v1", "v2");
  private static final Set<String> STATUSES = Set.of("enabled", "disabled");

  private final RollbarLookup lookup;
  private final RollbarStore store;

  TokenRoutes(RollbarLookup lookup) {
    this.lookup = lookup;
    this.store = lookup.store;
  }

  void addTo(Router routes) {
    var one = "project/{project}/access_token/{token}";
    var named = "project/{project}/access_token";
    routes
        .add("GET", "project/{project}/access_tokens", this::list)
        .add("POST", "project/{project}/access_tokens", this::create)
        .add("PATCH", one, call -> update(call, call.captured("token")))
        .add("PATCH", named, call -> update(call, identifier(call)))
        .add("DELETE", one, call -> delete(call, call.captured("token")))
        .add("DELETE", named, call -> delete(call, identifier(call)));
  }

  private FakeResponse list(Call call) {
    var all = store.tokens.ofProject(lookup.project(call).id(), lookup.context.horizon(call));
    return RollbarViews.result(Json.array(all, token -> token.view(false)));
  }

  private FakeResponse create(Call call) {
    var project = lookup.project(call).id();
    var values = checked(RollbarLookup.body(call));
    var second = store.second();
    var token = store.tokens.add(project, values, second, lookup.context.visibleFrom());
    token.values().put("cur_rate_limit_window_start", second);
    token.values().put("cur_rate_limit_window_count", 0);
    return RollbarViews.result(token.view(true));
  }

  private static ObjectNode checked(JsonNode body) {
    var values = Json.object();
    var name = Json.text(body, "name");
    if (name == null || name.isBlank()) {
      throw new Refusal(422, "A token name is required.");
    }
    values.put("name", name);
    values.put("status", word(body, "status", "enabled", STATUSES));
    values.put("token_type", word(body, "token_type", "legacy", TYPES));
    values.set("scopes", scopes(body, values.path("token_type").asText()));
    copyRates(body, values, true);
    return values;
  }

  private static String word(JsonNode body, String name, String otherwise, Set<String> words) {
    var word = body.path(name).asText(otherwise);
    if (!words.contains(word)) {
      throw new Refusal(422, "Invalid value of " + name + ".");
    }
    return word;
  }

  private static JsonNode scopes(JsonNode body, String type) {
    var given = body.path("scopes");
    var scopes = new HashSet<String>();
    given.forEach(scope -> scopes.add(scope.asText()));
    if (scopes.isEmpty() || !AccessTokens.SCOPES.containsAll(scopes)) {
      throw new Refusal(422, "Invalid value of scopes.");
    }
    var posting = scopes.stream().filter(scope -> scope.startsWith("post_")).count();
    if (!type.equals("legacy") && posting > 0 && posting < scopes.size()) {
      throw new Refusal(422, "A token of this type has scopes for posting or others, not both.");
    }
    return given;
  }

  /** A new token takes the windows of a list; a known one any that is not negative. */
  private static void copyRates(JsonNode body, ObjectNode values, boolean isNew) {
    for (var name : List.of("rate_limit_window_size", "rate_limit_window_count")) {
      var value = body.get(name);
      if (value != null && !value.isNull()) {
        var size = name.endsWith("size");
        if (isNew && size && (!value.isInt() || !WINDOWS.contains(value.intValue()))) {
          var shown = value.isTextual() ? "u'" + value.asText() + "'" : value.toString();
          throw new Refusal(400, shown + " is not one of " + WINDOWS);
        }
        if (!value.isIntegralNumber() || value.asLong() < 0) {
          throw new Refusal(422, "Invalid value of " + name + ".");
        }
        values.set(name, value);
      }
    }
  }

  private static String identifier(Call call) {
    var body = RollbarLookup.body(call);
    return body.path("public_id").asText(body.path("project_access_token").asText(""));
  }

  private AccessToken found(Call call, String identifier, Refusal missing) {
    var project = lookup.project(call).id();
    return store.tokens.ofProject(project, Instant.MAX).stream()
        .filter(token -> token.isNamedBy(identifier) || token.secret().equals(identifier))
        .findFirst()
        .orElseThrow(() -> missing);
  }

  /** What is not a rate is ignored, as the service does. */
  private FakeResponse update(Call call, String identifier) {
    var token = found(call, identifier, new Refusal(404, "Access token not found."));
    copyRates(RollbarLookup.body(call), token.values(), false);
    token.values().put("date_modified", store.second());
    return RollbarViews.done();
  }

  private FakeResponse delete(Call call, String identifier) {
    var project = lookup.project(call).id();
    var known =
        store.tokens.ofProject(project, Instant.MAX).stream()
            .filter(token -> token.isNamedBy(identifier) || token.secret().equals(identifier))
            .findFirst();
    if (known.isEmpty()) {
      // documented like this: under 200, with the words where a result would be
      var body = Json.object().put("err", 1).put("result", "Invalid project access token");
      return FakeResponse.json(200, body.put("status_code", 400));
    }
    store.tokens.remove(known.get());
    return RollbarViews.result(Json.object().textNode("Access token has been deleted."));
  }
}
