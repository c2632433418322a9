package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.ResourceFormat;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;

/** What dashboards and their panels offer beyond the calls of a collection. */
final class DashboardRoutes {
  private static final String DASHBOARD_ID = "dashboard_id";

  private final ResourceCollection dashboards;
  private final ResourceCollection panels;
  private final ResourceFormat format;
  private final FakeContext context;

  DashboardRoutes(TableCollections collections, ResourceFormat format, FakeContext context) {
    this.dashboards = collections.of("dashboards");
    this.panels = collections.of("dashboard_panels");
    this.format = format;
    this.context = context;
  }

  void addTo(Router routes) {
    routes
        .add("POST", "v1/dashboards/{id}/duplicate", this::duplicate)
        .add("POST", "v1/dashboards/{id}/set_default", this::setDefault)
        .add("POST", "v1/dashboard_panels/{id}/duplicate", this::duplicatePanel);
  }

  private FakeResponse duplicate(Call call) {
    var original = dashboards.named(call, "id");
    var copy = add(dashboards, original.values().deepCopy());
    for (var panel : panels.childrenOf("dashboards", original.id(), context.horizon(call))) {
      add(panels, panel.values().deepCopy().put(DASHBOARD_ID, copy.id()));
    }
    return format.one(201, call, dashboards, copy);
  }

  private FakeResponse duplicatePanel(Call call) {
    var copy = add(panels, panels.named(call, "id").values().deepCopy());
    return format.one(201, call, panels, copy);
  }

  /** Which dashboard is the default is seen by nobody but the user. */
  private FakeResponse setDefault(Call call) {
    return format.one(200, call, dashboards, dashboards.named(call, "id"));
  }

  private StoredResource add(ResourceCollection collection, ObjectNode values) {
    return collection.add(values, context.visibleFrom());
  }
}
