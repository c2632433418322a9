package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.World;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the routes share: finding what a call names, and the envelope of requests. */
final class RootlyDesk {
  final RootlyStore store;
  final World world;
  final RootlyViews views;
  final TeamAttributes attributes;

  RootlyDesk(RootlyStore store, World world) {
    this.store = store;
    this.world = world;
    this.views = new RootlyViews(store);
    this.attributes = new TeamAttributes(store);
  }

  Team team(Call call) {
    Team team = store.team(call.captured("team"), world.horizon(call));
    if (team == null) {
      throw Errors.missing();
    }
    return team;
  }

  static Set<String> include(Call call) {
    String include = call.query("include");
    return include == null ? Set.of() : new HashSet<>(List.of(include.split(",", -1)));
  }

  static JsonNode body(Call call) {
    JsonNode body = call.body();
    if (body == null) {
      throw Errors.invalid("Request body is not a JSON object");
    }
    return body;
  }

  /** The attributes of a JSON:API request of a type. */
  static JsonNode attributes(Call call, String type) {
    JsonNode data = body(call).path("data");
    if (!data.path("type").asText().equals(type)) {
      throw Errors.invalid("Type is invalid");
    }
    JsonNode attributes = data.path("attributes");
    if (!attributes.isObject()) {
      throw Errors.invalid("Attributes can't be blank");
    }
    return attributes;
  }
}
