package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens to a project outside the API, and what a test may look at. */
public final class HoneybadgerEvents {
  private final HoneybadgerData data;

  HoneybadgerEvents(HoneybadgerData data) {
    this.data = data;
  }

  private StoredResource known(String type, String id) {
    var found = data.of(type).find(id, Instant.MAX);
    if (found == null) {
      throw new IllegalArgumentException("no " + type + " " + id);
    }
    return found;
  }

  private StoredResource project(long id) {
    return known("project", Long.toString(id));
  }

  /** The key of a project. */
  public String projectKey(long projectId) {
    synchronized (data.lookup().store) {
      return String.valueOf(project(projectId).field("token"));
    }
  }

  /** Lets an error occur; returns the ID of its fault. */
  public long occur(long projectId, Map<String, ?> report) {
    synchronized (data.lookup().store) {
      var notice = new NoticeStore(data).add(project(projectId), Json.of(report));
      return Long.parseLong(String.valueOf(notice.field("fault_id")));
    }
  }

  /** For how long a fault is paused. */
  public Optional<String> pauseOf(long faultId) {
    synchronized (data.lookup().store) {
      return Optional.ofNullable(known("fault", Long.toString(faultId)).field("paused"));
    }
  }

  /** The events that were reported to a project, as JSON. */
  public List<String> eventsOf(long projectId) {
    synchronized (data.lookup().store) {
      var key = project(projectId).id();
      return data.lookup().store.events(key).stream().map(JsonNode::toString).toList();
    }
  }

  /** The addresses whose source maps were uploaded to a project. */
  public List<String> sourceMapsOf(long projectId) {
    synchronized (data.lookup().store) {
      return List.copyOf(data.lookup().store.sourceMaps(project(projectId).id()));
    }
  }

  /** Says what a query finds. */
  public void answerQuery(String query, List<? extends Map<String, ?>> rows) {
    synchronized (data.lookup().store) {
      var found = new ArrayList<ObjectNode>();
      rows.forEach(row -> found.add(Json.of(row)));
      data.lookup().store.queryResults.put(query, found);
    }
  }

  /** Checks a site, which may begin or end an outage. */
  public void checkSite(String siteId, boolean up) {
    synchronized (data.lookup().store) {
      var site = known("site", siteId);
      var now = HoneybadgerViews.written(data.context().now());
      var inside = Json.object();
      inside.set("project_id", site.values().get("project_id"));
      inside.put("site_id", siteId);
      data.of("uptime_check").add(inside.deepCopy().put("up", up), Instant.MIN);
      var outage =
          data.inside("outage", "site", site).stream()
              .filter(one -> one.field("up_at") == null)
              .findFirst();
      if (up) {
        outage.ifPresent(one -> one.values().put("up_at", now));
      } else if (outage.isEmpty()) {
        data.of("outage").add(inside.put("down_at", now).put("status", 503), Instant.MIN);
      }
      site.values().put("state", up ? "up" : "down").put("last_checked_at", now);
    }
  }

  /** Lets a check-in miss its report. */
  public void missCheckIn(String checkInId) {
    synchronized (data.lookup().store) {
      var values = known("check_in", checkInId).values();
      values.put("state", "missing").put("missed_count", values.path("missed_count").asInt() + 1);
    }
  }

  /** Brings an alarm into a state, which its history tells. */
  public void setAlarm(String alarmId, String state) {
    synchronized (data.lookup().store) {
      var alarm = known("alarm", alarmId);
      var now = HoneybadgerViews.written(data.context().now());
      alarm.values().put("state", state).put("last_checked_at", now);
      var trigger = Json.object().put("alarm_id", alarmId).put("state", state);
      trigger.set("project_id", alarm.values().get("project_id"));
      data.of("alarm_trigger").add(trigger, Instant.MIN);
    }
  }
}
