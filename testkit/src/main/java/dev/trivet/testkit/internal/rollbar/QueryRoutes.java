package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.Router;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Queries. A job waits until a test says how it ends; if the response to its query was given in
 * advance, it comes a step closer with every look at it.
 */
final class QueryRoutes {
  private static final String STATUS = "status";
  private static final String RESULT = "result";
  private static final String QUERY = "query_string";
  private static final String SUCCESS = "success";
  private static final Set<String> ENDS = Set.of(SUCCESS, "failed", "cancelled", "timed_out");

  private record Query(long projectId, String text) {}

  private final ProjectLookup lookup;
  private final RollbarFormat format;
  private final ResourceCollection jobs;
  private final Map<Query, ObjectNode> known = new HashMap<>();

  QueryRoutes(ProjectLookup lookup, RollbarFormat format, ResourceCollection jobs) {
    this.lookup = lookup;
    this.format = format;
    this.jobs = jobs;
  }

  void reset() {
    known.clear();
  }

  void addTo(Router routes) {
    for (var path : List.of("rql/jobs", "rql/jobs/")) {
      routes.add("POST", path, this::submit).add("GET", path, this::list);
    }
    routes
        .add("GET", "rql/job/{job}", this::get)
        .add("POST", "rql/job/{job}/cancel", this::cancel)
        .add("GET", "rql/job/{job}/result", this::result);
  }

  /** Says in advance what a query finds. */
  void know(long projectId, String query, List<String> columns, List<? extends List<?>> rows) {
    known.put(new Query(projectId, query), found(columns, rows));
  }

  private static ObjectNode found(List<String> columns, List<? extends List<?>> rows) {
    var result = Json.of(Map.of("columns", columns, "selectionColumns", columns, "rows", rows));
    result.put("rowcount", rows.size()).put("executionTime", 0.25);
    result.putArray("errors");
    result.putArray("warnings");
    return result;
  }

  /** Ends a job, or lets it begin. */
  void move(long projectId, long jobId, String status) {
    var job = jobs.find(Long.toString(jobId), Instant.MAX);
    if (job == null || projectOf(job) != projectId) {
      throw new IllegalArgumentException("no RQL job " + jobId);
    }
    jobs.change(job, Json.object().put(STATUS, status));
  }

  /** Ends a job with what it found. */
  void finish(long projectId, long jobId, List<String> columns, List<? extends List<?>> rows) {
    move(projectId, jobId, SUCCESS);
    var job = jobs.find(Long.toString(jobId), Instant.MAX);
    if (job != null) {
      job.values().set(RESULT, found(columns, rows));
    }
  }

  private static long projectOf(StoredResource job) {
    return job.values().path("project_id").asLong();
  }

  private FakeResponse list(Call call) {
    return format.list(call, jobs, jobs.all(lookup.context.horizon(call), any -> true));
  }

  private FakeResponse submit(Call call) {
    var body = RollbarLookup.body(call);
    var text = Json.text(body, QUERY);
    if (text == null || text.isBlank()) {
      throw new Refusal(422, "query_string is required.");
    }
    var project = lookup.project(call);
    var earlier =
        jobs.all(
            Instant.MAX,
            job ->
                projectOf(job) == project
                    && text.equals(job.field(QUERY))
                    && (job.field(STATUS) + "").matches("new|running|success"));
    if (!earlier.isEmpty() && !body.path("force_refresh").asBoolean()) {
      return RollbarViews.result(jobs.view(earlier.get(earlier.size() - 1)));
    }
    var values = Json.object().put("project_id", project).put(QUERY, text).put(STATUS, "new");
    values.put("job_hash", UUID.nameUUIDFromBytes(call.bytes()).toString().replace("-", ""));
    return RollbarViews.result(jobs.view(jobs.add(values, lookup.context.visibleFrom())));
  }

  private StoredResource job(Call call) {
    var id = Long.toString(RollbarLookup.id(call, "job"));
    var job = jobs.find(id, lookup.context.horizon(call));
    if (job == null || projectOf(job) != lookup.project(call)) {
      throw new Refusal(404, "RQL job not found in this project.");
    }
    return job;
  }

  private FakeResponse get(Call call) {
    var job = job(call);
    step(job);
    var view = jobs.view(job);
    if ("result".equals(call.query("expand"))) {
      view.set(RESULT, job.values().path(RESULT).deepCopy());
    }
    return RollbarViews.result(view);
  }

  /** What is known in advance takes two looks. */
  private void step(StoredResource job) {
    var result = known.get(new Query(projectOf(job), job.values().path(QUERY).asText()));
    if (result == null) {
      return;
    }
    switch (job.values().path(STATUS).asText()) {
      case "new" -> jobs.change(job, Json.object().put(STATUS, "running"));
      case "running" -> {
        jobs.change(job, Json.object().put(STATUS, SUCCESS));
        job.values().set(RESULT, result);
      }
      default -> {}
    }
  }

  private FakeResponse cancel(Call call) {
    var job = job(call);
    if (!ENDS.contains(job.values().path(STATUS).asText())) {
      jobs.change(job, Json.object().put(STATUS, "cancelled"));
    }
    return RollbarViews.result(jobs.view(job));
  }

  private FakeResponse result(Call call) {
    var job = job(call);
    JsonNode found = job.values().path(RESULT);
    if (!found.isObject()) {
      // nobody has recorded what the service says to this
      throw new Refusal(404, "Result not found");
    }
    var result = Json.object().put("job_id", RollbarFormat.number(job.id()));
    result.set(RESULT, found.deepCopy());
    if ("job".equals(call.query("expand"))) {
      result.set("job", jobs.view(job));
    }
    return RollbarViews.result(result);
  }
}
