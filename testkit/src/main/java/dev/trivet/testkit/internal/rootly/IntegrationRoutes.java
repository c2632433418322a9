package dev.trivet.testkit.internal.rootly;

import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.ResourceFormat;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Duration;
import java.util.Locale;

/** What connections to other systems offer beyond the calls of a collection. */
final class IntegrationRoutes {
  private static final int USUAL_SIZE = 25;
  private static final Duration TOKEN_LIFE = Duration.ofHours(24);

  private final ResourceCollection connectors;
  private final ResourceCollection agents;
  private final ResourceCollection deliveries;
  private final ResourceFormat format;
  private final FakeContext context;
  private int tokens;

  IntegrationRoutes(TableCollections collections, ResourceFormat format, FakeContext context) {
    this.connectors = collections.of("edge_connectors");
    this.agents = collections.of("private_agents");
    this.deliveries = collections.of("webhooks_deliveries");
    this.format = format;
    this.context = context;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "v1/edge_connectors", this::connectors)
        .add("POST", "v1/private_agents/enrollment_tokens", this::token)
        .add("POST", "v1/private_agents/{id}/revoke", this::revoke)
        .add("POST", "v1/webhooks/deliveries/{id}/deliver", this::deliver);
  }

  /** Pages and filters have other names here than in other lists. */
  private FakeResponse connectors(Call call) {
    int size = call.query("per_page", USUAL_SIZE);
    long before = (long) (call.query("page", 1) - 1) * size;
    var name = call.query("name");
    var status = call.query("status");
    var found =
        connectors.all(
            context.horizon(call),
            one ->
                (name == null || lower(one.name()).contains(lower(name)))
                    && (status == null || status.equals(one.field("status"))));
    return format.list(call, connectors, found.stream().skip(before).limit(size).toList());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private FakeResponse token(Call call) {
    int number = ++tokens;
    var data =
        Json.object()
            .put("id", "enrollment-" + number)
            .put("type", "private_agent_enrollment_tokens");
    data.putObject("attributes")
        .put("token", "fake-enrollment-token-" + number)
        .put("expires_at", format.time(context.now().plus(TOKEN_LIFE)));
    return RootlyViews.data(201, data);
  }

  private FakeResponse revoke(Call call) {
    var agent = agents.named(call, "id");
    agents.change(agent, Json.object().put("status", "revoked").put("online", false));
    return format.one(200, call, agents, agent);
  }

  private FakeResponse deliver(Call call) {
    var delivery = deliveries.named(call, "id");
    var now = format.time(context.now());
    deliveries.change(delivery, Json.object().put("status", "success").put("delivered_at", now));
    return format.one(200, call, deliveries, delivery);
  }
}
