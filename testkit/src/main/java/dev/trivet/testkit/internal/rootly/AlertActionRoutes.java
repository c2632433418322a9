package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Pagination;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What can be done to alerts and heartbeats beside writing them, the feed of all events, receipts.
 */
final class AlertActionRoutes {
  private static final int FEED_PAGE = 50;

  private final TableCollections collections;
  private final FakeContext context;

  AlertActionRoutes(TableCollections collections, FakeContext context) {
    this.collections = collections;
    this.context = context;
  }

  void addTo(Router routes) {
    routes
        .add("POST", "v1/alerts/{alert}/acknowledge", call -> move(call, "acknowledged"))
        .add("POST", "v1/alerts/{alert}/resolve", this::resolve)
        .add("POST", "v1/alerts/{alert}/escalate", call -> move(call, "triggered"))
        .add("POST", "v1/alerts/{alert}/snooze", this::snooze)
        .add("GET", "v1/incidents/{incident}/alerts", this::ofIncident)
        .add("POST", "v1/incidents/{incident}/alerts", this::attach)
        .add("GET", "v1/alert_events", this::feed)
        .add("GET", "v1/alerts/receipts/{receipt}", this::receipt)
        .add("POST", "v1/heartbeats/{heartbeat}/ping", this::ping);
  }

  private FakeResponse move(Call call, String status) {
    var alert = collections.of("alerts").named(call, "alert");
    collections.of("alerts").change(alert, Json.object().put("status", status));
    return one(alert);
  }

  private FakeResponse one(StoredResource alert) {
    return RootlyViews.data(200, collections.of("alerts").view(alert));
  }

  private FakeResponse resolve(Call call) {
    var alert = collections.of("alerts").named(call, "alert");
    if ("open".equals(alert.field("status"))) {
      throw RootlyErrors.invalid("Status cannot be resolved while it is open");
    }
    return move(call, "resolved");
  }

  private FakeResponse snooze(Call call) {
    var alert = collections.of("alerts").named(call, "alert");
    var minutes = RootlyLookup.attributes(call, "alerts").path("delay_minutes");
    if (!minutes.isIntegralNumber() || minutes.asLong() < 1 || minutes.asLong() > week()) {
      throw RootlyErrors.invalid("Delay minutes is invalid");
    }
    if (!"acknowledged".equals(alert.field("status"))) {
      throw RootlyErrors.invalid("Status must be acknowledged");
    }
    return one(alert);
  }

  private static long week() {
    return Duration.ofDays(7).toMinutes();
  }

  private FakeResponse ofIncident(Call call) {
    var incident = collections.of("incidents").named(call, "incident");
    var attached =
        collections
            .of("alerts")
            .all(context.horizon(call), alert -> isAttached(alert, incident.id()));
    return list(attached);
  }

  private static boolean isAttached(StoredResource alert, String incident) {
    for (var one : alert.values().path("incidents")) {
      if (one.path("id").asText().equals(incident)) {
        return true;
      }
    }
    return false;
  }

  private FakeResponse list(List<StoredResource> alerts) {
    return RootlyViews.data(200, Json.array(alerts, collections.of("alerts")::view));
  }

  private FakeResponse attach(Call call) {
    var incident = collections.of("incidents").named(call, "incident");
    var ids = RootlyLookup.attributes(call, "alerts").path("alert_ids");
    if (!ids.isArray() || ids.isEmpty()) {
      throw RootlyErrors.invalid("Alert ids can't be blank");
    }
    var alerts = new ArrayList<StoredResource>();
    for (var id : ids) {
      var alert = collections.of("alerts").find(id.asText(), context.horizon(call));
      if (alert == null) {
        throw RootlyErrors.missing();
      }
      alerts.add(alert);
    }
    for (var alert : alerts) {
      if (!isAttached(alert, incident.id())) {
        var incidents = alert.values().withArray("/incidents").deepCopy();
        incidents
            .addObject()
            .put("id", incident.id())
            .put("title", incident.name())
            .put("slug", incident.slug());
        ObjectNode change = Json.object();
        change.set("incidents", incidents);
        collections.of("alerts").change(alert, change);
      }
    }
    return list(alerts);
  }

  /** The feed goes on by cursor: the number of the events that were read. */
  private FakeResponse feed(Call call) {
    var query =
        ListQuery.of(
            call, Set.of("kind", "action", "alert_id", "created_at"), Set.of("created_at"));
    var all =
        collections.of("alert_events").all(context.horizon(call), event -> true).stream()
            .filter(query::matches)
            .toList();
    var events = query.sorted(all);
    int size = call.query("page[size]", context.pageSize(FEED_PAGE));
    int read = call.query("page[after]", 0);
    var page =
        Pagination.slice(events.subList(Math.min(read, events.size()), events.size()), 1, size);
    var body = Json.object();
    body.set("data", Json.array(page, collections.of("alert_events")::view));
    int next = read + page.size();
    var meta = body.putObject("meta");
    if (next < events.size()) {
      meta.put("next_cursor", Integer.toString(next));
    } else {
      meta.putNull("next_cursor");
    }
    return FakeResponse.json(200, body);
  }

  /** A receipt is not a resource: its members are the whole body, and only those that are set. */
  private FakeResponse receipt(Call call) {
    var body = collections.of("receipts").named(call, "receipt").values().deepCopy();
    body.properties().removeIf(member -> member.getValue().isNull());
    return FakeResponse.json(200, body);
  }

  private FakeResponse ping(Call call) {
    var heartbeat = collections.of("heartbeats").named(call, "heartbeat");
    collections
        .of("heartbeats")
        .change(
            heartbeat,
            Json.object()
                .put("status", "active")
                .put("last_pinged_at", RootlyViews.time(context.now())));
    return FakeResponse.empty(200);
  }
}
