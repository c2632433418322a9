package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Check-ins beyond the regular: all of a project at once, and what jobs report. */
final class CheckInRoutes {
  static final String NO_ZONE = "Cron timezone is not included in the list";

  private static final Set<String> SCHEDULES = Set.of("simple", "cron");
  private static final Pattern PERIOD =
      Pattern.compile("(\\d{1,6}) (minute|hour|day|week|month)s?");
  private static final Set<String> SETTINGS =
      Set.of(
          "name",
          "slug",
          "schedule_type",
          "report_period",
          "grace_period",
          "cron_schedule",
          "cron_timezone");

  private final HoneybadgerData data;

  CheckInRoutes(HoneybadgerData data) {
    this.data = data;
  }

  void addTo(Router routes) {
    routes.add("PUT", "projects/{project_id}/check_ins", this::replaceAll);
  }

  /** The routes of the reporting API. */
  void addReports(Router routes) {
    for (var method : new String[] {"GET", "HEAD", "POST"}) {
      routes
          .add(method, "check_in/{id}", call -> report(byId(call.captured("id"))))
          .add(method, "check_in/{key}/{slug}", call -> report(bySlug(call)));
    }
  }

  // all at once

  /** Nothing is done unless everything can be done. */
  private FakeResponse replaceAll(Call call) {
    var project = data.project(call);
    var wanted = call.body() == null ? null : call.body().get("check_ins");
    if (!(wanted instanceof ArrayNode all)) {
      throw new Refusal(422, "Check ins is invalid");
    }
    var known = new LinkedHashMap<String, StoredResource>();
    data.inside("check_in", "project", project)
        .forEach(one -> known.put(String.valueOf(one.field("slug")), one));
    var results = Json.array();
    boolean good = true;
    var slugs = new HashSet<String>();
    for (var one : all) {
      var slug = one.path("slug").asText();
      var problem = problem(one, slugs.add(slug));
      good &= problem == null;
      results.add(result(known.containsKey(slug) ? "update" : "create", slug, problem));
    }
    for (var slug : known.keySet()) {
      if (!slugs.contains(slug)) {
        results.add(result("delete", slug, null));
      }
    }
    if (good) {
      apply(project, all, known, slugs);
    } else {
      results.forEach(result -> ((ObjectNode) result).put("success", false));
    }
    return FakeResponse.json(200, Json.object().set("results", results));
  }

  private static @Nullable String problem(JsonNode checkIn, boolean isNew) {
    if (checkIn.path("slug").asText().isBlank()) {
      return "Slug can't be blank";
    } else if (!SCHEDULES.contains(checkIn.path("schedule_type").asText())) {
      return "Schedule type is not included in the list";
    } else if (!RailsZones.takes(checkIn.path("cron_timezone"))) {
      return NO_ZONE;
    }
    return isNew ? null : "Slug has already been taken";
  }

  private static ObjectNode result(String operation, String slug, @Nullable String problem) {
    var result = Json.object().put("operation", operation).put("slug", slug);
    result.put("success", problem == null);
    if (problem != null) {
      result.putArray("errors").add(problem);
    }
    return result;
  }

  private void apply(
      StoredResource project,
      ArrayNode wanted,
      Map<String, StoredResource> known,
      Set<String> slugs) {
    known.forEach(
        (slug, checkIn) -> {
          if (!slugs.contains(slug)) {
            data.of("check_in").remove(checkIn);
          }
        });
    for (var one : wanted) {
      var values = ((ObjectNode) one.deepCopy()).retain(SETTINGS);
      var there = known.get(one.path("slug").asText());
      if (there == null) {
        values.put("project_id", project.id());
        data.of("check_in").add(values, data.context().visibleFrom());
      } else {
        there.values().setAll(without(values));
      }
    }
  }

  /** The type of a schedule cannot be changed. */
  private static ObjectNode without(ObjectNode values) {
    values.remove("schedule_type");
    return values;
  }

  // reports

  private @Nullable StoredResource byId(String id) {
    var found =
        data.of("check_in")
            .all(Instant.MAX, one -> id.equals(one.id()) || id.equals(one.field("url")));
    return found.isEmpty() ? null : found.get(0);
  }

  private @Nullable StoredResource bySlug(Call call) {
    var project = data.byKey(call.captured("key"));
    var slug = call.captured("slug");
    return project == null
        ? null
        : data.inside("check_in", "project", project).stream()
            .filter(one -> slug.equals(one.field("slug")))
            .findFirst()
            .orElse(null);
  }

  private FakeResponse report(@Nullable StoredResource checkIn) {
    if (checkIn == null) {
      throw ReportingRoutes.refusal(404, "Not found");
    }
    var now = data.context().now();
    var values = checkIn.values();
    values.put("state", "reporting");
    values.put("reported_at", HoneybadgerViews.written(now));
    var period = period(String.valueOf(checkIn.field("report_period")));
    values.put("expected_at", period == null ? null : HoneybadgerViews.written(now.plus(period)));
    return FakeResponse.json(200, Json.object().put("status", "ok"));
  }

  private static @Nullable Duration period(String text) {
    var form = PERIOD.matcher(text);
    if (!form.matches()) {
      return null;
    }
    long number = Long.parseLong(form.group(1));
    return switch (form.group(2)) {
      case "minute" -> Duration.ofMinutes(number);
      case "hour" -> Duration.ofHours(number);
      case "day" -> Duration.ofDays(number);
      case "week" -> Duration.ofDays(7 * number);
      default -> Duration.ofDays(30 * number);
    };
  }
}
