package dev.trivet.testkit.internal.honeybadgerv3;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Instant;

/** Keeps what was said about incidents where its own calls find it. */
final class IncidentUpdates {
  private final TableCollections collections;
  private final FakeContext context;

  IncidentUpdates(TableCollections collections, FakeContext context) {
    this.collections = collections;
    this.context = context;
  }

  /** Moves the updates that a new incident came with into their own collection. */
  void created(StoredResource incident) {
    var updates = incident.values().path("updates").deepCopy();
    for (var update : updates) {
      var values = update.<ObjectNode>deepCopy();
      values.set("status_page_id", incident.values().path("status_page_id"));
      values.put("incident_id", incident.id());
      collections.of("incident_update").add(values, context.visibleFrom());
    }
    incident.values().set("updates", Json.array());
  }

  void complete(ObjectNode view, StoredResource incident) {
    var updates = collections.of("incident_update");
    var said = updates.all(Instant.MAX, one -> incident.id().equals(one.field("incident_id")));
    view.set("updates", Json.array(said, updates::view));
    if (!said.isEmpty()) {
      var last = said.get(said.size() - 1).values();
      view.set("current_status", last.path("status"));
      view.set("current_severity", last.path("severity"));
    }
  }
}
