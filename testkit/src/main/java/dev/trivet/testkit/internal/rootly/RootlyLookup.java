package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the routes share: finding what a call names, and the envelope of requests. */
final class RootlyLookup {
  final RootlyStore store;
  final FakeContext context;
  final RootlyViews views;
  final TeamAttributes attributes;

  RootlyLookup(RootlyStore store, FakeContext context, ResourceDirectory directory) {
    this.store = store;
    this.context = context;
    this.views = new RootlyViews(directory);
    this.attributes = new TeamAttributes(store, directory);
  }

  Team team(Call call) {
    var team = store.team(call.captured("team"), context.horizon(call));
    if (team == null) {
      throw RootlyErrors.missing();
    }
    return team;
  }

  static Set<String> include(Call call) {
    var include = call.query("include");
    return include == null ? Set.of() : new HashSet<>(List.of(include.split(",", -1)));
  }

  static JsonNode body(Call call) {
    var body = call.body();
    if (body == null) {
      throw RootlyErrors.invalid("Request body is not a JSON object");
    }
    return body;
  }

  /** The attributes of a JSON:API request of a type. */
  static JsonNode attributes(Call call, String type) {
    var data = body(call).path("data");
    if (!data.path("type").asText().equals(type)) {
      throw RootlyErrors.invalid("Type is invalid");
    }
    var attributes = data.path("attributes");
    if (!attributes.isObject()) {
      throw RootlyErrors.invalid("Attributes can't be blank");
    }
    return attributes;
  }
}
