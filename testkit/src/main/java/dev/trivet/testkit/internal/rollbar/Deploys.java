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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reports of deploys, and how they end. The table has the rest. */
final class Deploys {
  private static final long LONGEST = Duration.ofHours(1).toSeconds();
  private static final String STARTED = "started";
  private static final String STATUS = "status";
  private static final String COMMENT = "comment";
  private static final String FINISH = "finish_time";
  private static final Set<String> STATUSES = Set.of(STARTED, "succeeded", "failed", "timed_out");

  private final ProjectLookup lookup;
  private final ResourceCollection deploys;
  private final ErrorIntake intake;

  Deploys(ProjectLookup lookup, ResourceCollection deploys, ErrorIntake intake) {
    this.lookup = lookup;
    this.deploys = deploys;
    this.intake = intake;
  }

  void addTo(Router routes) {
    routes
        .add("POST", "deploy", this::create)
        .add("POST", "deploy/", this::create)
        .add("PATCH", "deploy/{deploy}", this::update);
  }

  /** A deploy that nobody ends within an hour ends by itself. */
  static void complete(ObjectNode view, Instant now) {
    var end = view.path("start_time").asLong() + LONGEST;
    if (view.path(STATUS).asText().equals(STARTED) && end <= now.getEpochSecond()) {
      view.put(STATUS, "timed_out").put(FINISH, end);
    }
  }

  private FakeResponse create(Call call) {
    var body = RollbarLookup.body(call);
    var environment = first(body, "environment");
    var revision = first(body, "revision", "head_long");
    var missing =
        List.of("environment", "revision").stream()
            .filter(name -> (name.equals("revision") ? revision : environment) == null)
            .map(name -> name + " is missing and it is required.")
            .collect(Collectors.joining(" "));
    if (!missing.isEmpty()) {
      throw new Refusal(422, "Invalid format. " + missing);
    }
    var values = Json.object().put("environment", environment).put("revision", revision);
    values.put("local_username", first(body, "local_username"));
    values.put(COMMENT, first(body, COMMENT));
    values.put(STATUS, status(body.path(STATUS).asText("succeeded")));
    values.put("user_id", userNamed(first(body, "rollbar_username", "rollbar_name")));
    var added = add(lookup.project(call), values, lookup.context.visibleFrom());
    var response = Json.object();
    response.putObject("data").put("deploy_id", RollbarFormat.number(added.id()));
    return FakeResponse.json(200, response);
  }

  private @Nullable Long userNamed(@Nullable String name) {
    var found = lookup.store.users.all(Instant.MAX, user -> user.username().equals(name));
    return found.isEmpty() ? null : Long.valueOf(found.get(0).id());
  }

  /** Adds a deploy that starts now, unless it is said to have started before. */
  StoredResource add(long projectId, ObjectNode values, Instant visibleFrom) {
    var second = lookup.store.second();
    values.put("project_id", projectId);
    if (!values.has(STATUS)) {
      values.put(STATUS, "succeeded");
    }
    if (!values.has("start_time")) {
      values.put("start_time", second);
    }
    if (!values.has(FINISH) && !values.path(STATUS).asText().equals(STARTED)) {
      values.put(FINISH, second);
    }
    intake.addEnvironment(projectId, values.path("environment").asText("production"), visibleFrom);
    return deploys.add(values, visibleFrom);
  }

  private static String status(String status) {
    if (!STATUSES.contains(status)) {
      throw new Refusal(422, "Invalid value of status.");
    }
    return status;
  }

  private static @Nullable String first(JsonNode body, String... names) {
    for (var name : names) {
      var text = Json.text(body, name);
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }

  private FakeResponse update(Call call) {
    var body = RollbarLookup.body(call);
    var id = Long.toString(RollbarLookup.id(call, "deploy"));
    var project = lookup.project(call);
    var known = deploys.find(id, Instant.MAX);
    if (known == null || known.values().path("project_id").asLong() != project) {
      throw new Refusal(404, "Deploy not found in this project.");
    }
    var status = status(body.path(STATUS).asText(""));
    if (!deploys.view(known).path(STATUS).asText().equals(STARTED)) {
      throw new Refusal(409, "The deploy can not be updated because its status is not started.");
    }
    var changes = Json.object().put(STATUS, status);
    if (!status.equals(STARTED)) {
      changes.put(FINISH, lookup.store.second());
    }
    if (body.has(COMMENT)) {
      changes.set(COMMENT, body.get(COMMENT));
    }
    deploys.change(known, changes);
    return RollbarViews.result(deploys.view(known));
  }
}
