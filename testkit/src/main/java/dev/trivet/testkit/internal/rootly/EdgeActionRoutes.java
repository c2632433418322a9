package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.util.List;
import java.util.Set;

/** Writes of the actions of edge connectors, whose requests have a shape of their own. */
final class EdgeActionRoutes {
  private static final String PATH = "v1/edge_connectors/{edge_connector_id}/actions";
  private static final String CONNECTOR = "edge_connector_id";
  private static final Set<String> DETAILS = Set.of("description", "timeout", "parameters");

  private final ResourceCollection connectors;
  private final ResourceCollection actions;
  private final RootlyFormat format;
  private final FakeContext context;

  EdgeActionRoutes(TableCollections collections, RootlyFormat format, FakeContext context) {
    this.connectors = collections.of("edge_connectors");
    this.actions = collections.of("edge_connector_actions");
    this.format = format;
    this.context = context;
  }

  void addTo(Router routes) {
    routes
        .add("GET", PATH, this::list)
        .add("POST", PATH, this::create)
        .add("PATCH", PATH + "/{id}", this::update);
  }

  /** All actions at once. */
  private FakeResponse list(Call call) {
    var connector = connectors.named(call, CONNECTOR).id();
    var found = actions.seen(call, one -> connector.equals(one.field(CONNECTOR)));
    return RootlyViews.data(200, Json.array(found, actions::view));
  }

  private FakeResponse create(Call call) {
    var connector = connectors.named(call, CONNECTOR).id();
    var values = values(call);
    for (var name : List.of("name", "action_type")) {
      if (values.path(name).asText().isBlank()) {
        throw RootlyErrors.invalid(title(name) + " can't be blank");
      }
    }
    values.put(CONNECTOR, connector);
    return format.one(201, call, actions, actions.add(values, context.visibleFrom()));
  }

  private FakeResponse update(Call call) {
    var connector = connectors.named(call, CONNECTOR).id();
    var action = actions.named(call, "id");
    if (!connector.equals(action.field(CONNECTOR))) {
      throw format.missing();
    }
    actions.change(action, values(call));
    return format.changed(call, actions, action);
  }

  private ObjectNode values(Call call) {
    var given = RootlyLookup.body(call).path("action");
    if (!given.isObject()) {
      throw RootlyErrors.invalid("Action can't be blank");
    }
    var values = Json.object();
    for (var name : List.of("name", "action_type")) {
      if (given.has(name)) {
        values.set(name, checked(name, given.path(name)));
      }
    }
    for (var detail : given.path("metadata").properties()) {
      if (DETAILS.contains(detail.getKey())) {
        values.set(detail.getKey(), detail.getValue());
      }
    }
    return values;
  }

  private JsonNode checked(String name, JsonNode value) {
    var facts = actions.facts().attributes().get(name);
    if (facts != null && !facts.words().isEmpty() && !facts.words().contains(value.asText())) {
      throw RootlyErrors.invalid(title(name) + " is not included in the list");
    }
    return value;
  }

  private static String title(String name) {
    return name.equals("name") ? "Name" : "Action type";
  }
}
