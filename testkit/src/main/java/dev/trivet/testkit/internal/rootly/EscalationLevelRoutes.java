package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;

/** The levels of escalation paths; those of policies are a regular collection. */
final class EscalationLevelRoutes {
  private static final String PATH_ID = "escalation_policy_path_id";
  private static final String POLICY_ID = "escalation_policy_id";

  private final TableCollections collections;
  private final FakeContext context;
  private final RootlyFormat format;

  EscalationLevelRoutes(TableCollections collections, FakeContext context, RootlyFormat format) {
    this.collections = collections;
    this.context = context;
    this.format = format;
  }

  void addTo(Router routes) {
    routes
        .add("GET", "v1/escalation_paths/{path}/escalation_levels", this::list)
        .add("POST", "v1/escalation_paths/{path}/escalation_levels", this::create);
  }

  private ResourceCollection levels() {
    return collections.of("escalation_levels");
  }

  private StoredResource path(Call call) {
    return collections.of("escalation_paths").named(call, "path");
  }

  private FakeResponse list(Call call) {
    var id = path(call).id();
    var levels = levels().all(context.horizon(call), level -> id.equals(level.field(PATH_ID)));
    return format.list(call, levels(), levels);
  }

  private FakeResponse create(Call call) {
    var path = path(call);
    var given = RootlyLookup.attributes(call, "escalation_levels");
    if (!given.path("position").isIntegralNumber()) {
      throw RootlyErrors.invalid("Position can't be blank");
    }
    if (given.path("notification_target_params").isEmpty()) {
      throw RootlyErrors.invalid("Notification target params can't be blank");
    }
    ObjectNode values = given.deepCopy();
    values.put(PATH_ID, path.id()).put(POLICY_ID, path.field(POLICY_ID));
    return format.one(201, call, levels(), levels().add(values, context.visibleFrom()));
  }
}
