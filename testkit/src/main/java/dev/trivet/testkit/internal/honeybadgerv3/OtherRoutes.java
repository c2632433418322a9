package dev.trivet.testkit.internal.honeybadgerv3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.collections.TableCollections;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Account, token, numbers about projects, single notices, and calls for several resources. */
final class OtherRoutes {
  private static final String PROJECT = "projects/{project_id}";
  private static final Set<String> SCHEDULES = Set.of("simple", "cron");

  private final TableCollections collections;
  private final V3Tokens tokens;
  private final V3Lists lists;
  private final FakeContext context;

  OtherRoutes(TableCollections collections, V3Tokens tokens, FakeContext context) {
    this.collections = collections;
    this.tokens = tokens;
    this.context = context;
    this.lists = new V3Lists(context);
  }

  void addTo(Router routes) {
    routes.add("GET", "token", this::token);
    routes.add("GET", "account", call -> V3Format.data(200, account()));
    routes.add("GET", "account/usage", call -> V3Format.data(200, usage()));
    routes.add("GET", "notices/{uuid}", this::notice);
    routes.add("GET", PROJECT + "/stats", this::stats);
    routes.add("GET", PROJECT + "/occurrences", call -> V3Format.data(200, series(project(call))));
    routes.add(
        "GET",
        "projects/occurrences",
        call -> lists.numbered(call, all("project", context.horizon(call)), this::series));
    routes.add("PUT", PROJECT + "/check_ins/bulk_update", this::replaceCheckIns);
    routes.add("PATCH", PROJECT + "/environments/bulk_update", this::updateEnvironments);
    routes.add("POST", PROJECT + "/environments/bulk_delete", this::deleteEnvironments);
    routes.add("POST", PROJECT + "/insights/queries", this::query);
  }

  private List<StoredResource> all(String type, Instant horizon) {
    return collections.of(type).all(horizon, any -> true);
  }

  private StoredResource project(Call call) {
    var found = collections.of("project").find(call.captured("project_id"), context.horizon(call));
    if (found == null) {
      throw V3Refusals.missing();
    }
    return found;
  }

  private List<StoredResource> inside(String type, StoredResource project) {
    return collections
        .of(type)
        .all(Instant.MAX, one -> project.id().equals(one.field("project_id")));
  }

  private static JsonNode body(Call call) {
    var body = call.body();
    return body == null ? Json.object() : body;
  }

  private FakeResponse token(Call call) {
    boolean ofAccount = tokens.isAccount(call);
    var scopes = tokens.scopesOf(call);
    var token = Json.object().put("kind", ofAccount ? "account" : "user").put("name", "Fake");
    token.set("scopes", scopes == null ? Json.array() : Json.array(scopes, OtherRoutes::text));
    token.put("account_id", "fake-account");
    token.set("project_ids", Json.array(all("project", Instant.MAX), one -> text(one.id())));
    return V3Format.data(200, token.putNull("expires_at").putNull("last_used_at"));
  }

  private static JsonNode text(String text) {
    return Json.object().textNode(text);
  }

  private static ObjectNode account() {
    return Json.object()
        .put("id", "fake-account")
        .put("name", "Fake Account")
        .put("email", "owner@example.com")
        .put("active", true)
        .put("parked", false)
        .put("created_at", "2026-01-01T00:00:00Z");
  }

  private ObjectNode usage() {
    var quota = Json.object().put("errors_limit", 1_000);
    quota.put("errors_consumed", all("notice", Instant.MAX).size());
    quota.putNull("uptime_limit").put("uptime_consumed", all("site", Instant.MAX).size());
    quota.putNull("check_ins_limit").put("check_ins_consumed", all("check_in", Instant.MAX).size());
    return Json.object().put("id", "fake-account").set("quota", quota);
  }

  private FakeResponse notice(Call call) {
    var found = collections.of("notice").find(call.captured("uuid"), context.horizon(call));
    if (found == null) {
      throw V3Refusals.missing();
    }
    return V3Format.data(200, collections.of("notice").view(found));
  }

  private FakeResponse stats(Call call) {
    var project = project(call);
    var view = collections.of("project").view(project);
    int notices = inside("notice", project).size();
    var stats = Json.object().put("id", project.id());
    stats.set("fault_count", view.path("fault_count"));
    stats.set("unresolved_fault_count", view.path("unresolved_fault_count"));
    for (var span : List.of("today", "week", "month")) {
      stats.put("notice_count_" + span, notices);
    }
    return V3Format.data(200, stats);
  }

  private ObjectNode series(StoredResource project) {
    var bucket = Json.object().put("timestamp", context.now().getEpochSecond() / 3600 * 3600);
    bucket.put("count", inside("notice", project).size());
    return Json.object().put("project_id", project.id()).set("buckets", Json.array().add(bucket));
  }

  // --- several at once

  private FakeResponse replaceCheckIns(Call call) {
    var project = project(call);
    var wanted = body(call).path("check_ins");
    if (wanted.isEmpty()) {
      throw V3Refusals.field(422, "validation_error", "check_ins", "can't be blank");
    }
    var checkIns = collections.of("check_in");
    var results = Json.array();
    var slugs = new HashSet<String>();
    for (var one : wanted) {
      if (one.path("slug").asText("").isBlank() || !slugs.add(one.path("slug").asText())) {
        throw V3Refusals.field(422, "validation_error", "slug", "is missing or there twice");
      }
      if (!SCHEDULES.contains(one.path("schedule_type").asText("simple"))) {
        throw V3Refusals.field(
            422, "validation_error", "schedule_type", "is not included in the list");
      }
      V3Format.checkZone(one);
    }
    for (var known : inside("check_in", project)) {
      if (!slugs.contains(String.valueOf(known.values().path("slug").asText()))) {
        collections.remove("check_in", known);
        results.add(result("delete", known.values().path("slug").asText()));
      }
    }
    for (var one : wanted) {
      var slug = one.path("slug").asText();
      var known = bySlug(checkIns, project, slug);
      if (known.isEmpty()) {
        var values = one.<ObjectNode>deepCopy().put("project_id", project.id());
        checkIns.add(values, context.visibleFrom());
      } else {
        known.get(0).values().setAll((ObjectNode) one);
      }
      results.add(result(known.isEmpty() ? "create" : "update", slug));
    }
    return V3Format.data(200, results);
  }

  private static List<StoredResource> bySlug(
      ResourceCollection checkIns, StoredResource project, String slug) {
    return checkIns.all(
        Instant.MAX,
        one ->
            project.id().equals(one.field("project_id"))
                && slug.equals(one.values().path("slug").asText()));
  }

  private static ObjectNode result(String operation, String slug) {
    return Json.object().put("operation", operation).put("slug", slug).put("success", true);
  }

  private List<StoredResource> environments(Call call) {
    var ids = new HashSet<String>();
    body(call).path("environment_ids").forEach(id -> ids.add(id.asText()));
    var found =
        inside("environment", project(call)).stream()
            .filter(one -> ids.contains(one.id()))
            .toList();
    if (ids.isEmpty() || found.size() < ids.size()) {
      throw V3Refusals.field(422, "validation_error", "environment_ids", "must exist");
    }
    return found;
  }

  private FakeResponse updateEnvironments(Call call) {
    var flag = body(call).path("notifications");
    if (!flag.isBoolean()) {
      throw V3Refusals.field(422, "validation_error", "notifications", "can't be blank");
    }
    var found = environments(call);
    found.forEach(one -> one.values().set("notifications", flag));
    return V3Format.data(200, Json.object().put("count", found.size()));
  }

  private FakeResponse deleteEnvironments(Call call) {
    var found = environments(call);
    found.forEach(one -> collections.remove("environment", one));
    return V3Format.data(200, Json.object().put("count", found.size()));
  }

  private FakeResponse query(Call call) {
    project(call);
    if (body(call).path("query").asText("").isBlank()) {
      throw V3Refusals.field(422, "validation_error", "query", "can't be blank");
    }
    return V3Format.data(200, Json.object().set("results", Json.array()));
  }
}
