package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.TableCollections;

/** What alert routes have beside the calls of a collection: changes of single rules. */
final class AlertRouteRoutes {
  private static final String ONE = "v1/alert_routes/{id}";
  private static final String RULES = "rules";

  private final TableCollections collections;
  private final ResourceCollection alertRoutes;

  AlertRouteRoutes(TableCollections collections) {
    this.collections = collections;
    this.alertRoutes = collections.of("alert_routes");
  }

  void addTo(Router routes) {
    routes.add("PATCH", ONE, this::patch).add("DELETE", ONE, this::delete);
  }

  private FakeResponse patch(Call call) {
    var route = alertRoutes.named(call, "id");
    ObjectNode given = RootlyLookup.attributes(call, "alert_routes").deepCopy();
    if (given.has(RULES)) {
      var rules = NestedParts.merged(route.values().path(RULES), given.path(RULES));
      NestedParts.check(rules);
      given.set(RULES, rules);
    }
    return collections.routes("alert_routes").update(call, route, given);
  }

  private FakeResponse delete(Call call) {
    var route = alertRoutes.named(call, "id");
    alertRoutes.remove(route);
    var gone = Json.object().put("id", route.id()).put("type", "alert_route");
    gone.putObject("attributes").put("deleted", true);
    return RootlyViews.data(200, gone);
  }
}
