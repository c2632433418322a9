package dev.trivet.testkit.internal.rollbar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.collections.CollectionFacts;
import dev.trivet.testkit.internal.collections.Problem;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.ResourceFormat;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rollbar's way with regular collections: everything is in the project of the token. */
final class RollbarFormat implements ResourceFormat {
  static final String PROJECT_ID = "project_id";
  private static final int PAGE = 20;
  private static final long FIRST_OCCURRENCE = 123_456_789_001L;

  /** The member of the result that holds the list, for the lists that have pages. */
  private static final Map<String, String> PAGED =
      Map.of(
          "environment", "environments",
          "deploy", "deploys",
          "occurrence", "instances",
          "rql_job", "jobs");

  private static final Map<String, Long> FIRST_ID =
      Map.of(
          "occurrence", FIRST_OCCURRENCE,
          "deploy", 700_001L,
          "environment", 710_001L,
          "service_link", 720_001L,
          "rql_job", 730_001L,
          "slack", 5_110_001L,
          "pagerduty", 5_120_001L,
          "email", 5_130_001L,
          "webhook", 5_140_001L);

  private static final Map<String, String> MISSING =
      Map.of(
          "deploy", "Deploy not found in this project.",
          "occurrence", "Occurrence not found in this project.");

  private final ProjectLookup lookup;

  RollbarFormat(ProjectLookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public JsonNode given(Call call, CollectionFacts facts) {
    return RollbarLookup.body(call);
  }

  @Override
  public ObjectNode implied(Call call, CollectionFacts facts) {
    return Json.object().put(PROJECT_ID, lookup.project(call));
  }

  @Override
  public boolean reaches(Call call, StoredResource resource) {
    return Long.toString(lookup.project(call)).equals(resource.field(PROJECT_ID));
  }

  @Override
  public FakeResponse list(Call call, ResourceCollection collection, List<StoredResource> all) {
    return RollbarViews.result(listed(call, collection, all));
  }

  private JsonNode listed(Call call, ResourceCollection collection, List<StoredResource> all) {
    var type = collection.facts().type();
    var project = Long.toString(lookup.project(call));
    var found = new ArrayList<>(all);
    found.removeIf(one -> !project.equals(one.field(PROJECT_ID)));
    var member = PAGED.get(type);
    if (member == null) {
      return Json.array(found, collection::view);
    }
    if (!type.equals("environment")) {
      Collections.reverse(found);
    }
    var last = call.query("lastId");
    if (!type.equals("occurrence") || last == null) {
      return lookup.page(call, member, found, PAGE, collection::view);
    }
    var older = found.stream().filter(one -> number(one.id()) < number(last)).toList();
    var size = call.query("limit", lookup.context.pageSize(PAGE));
    var result = Json.object().put("page", 1);
    return result.set(
        member, Json.array(older.subList(0, Math.min(size, older.size())), collection::view));
  }

  static long number(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }

  @Override
  public FakeResponse one(
      int status, Call call, ResourceCollection collection, StoredResource resource) {
    return RollbarViews.result(collection.view(resource));
  }

  @Override
  public FakeResponse changed(Call call, ResourceCollection collection, StoredResource resource) {
    return RollbarViews.result(collection.view(resource));
  }

  @Override
  public FakeResponse deleted(Call call, ResourceCollection collection, StoredResource resource) {
    return switch (collection.facts().type()) {
      case "occurrence" -> RollbarViews.message("The instance has been deleted");
      case "service_link" -> RollbarViews.result(Json.object());
      default -> RollbarViews.result(Json.object().put("id", number(resource.id())));
    };
  }

  @Override
  public ObjectNode view(
      ResourceCollection collection, StoredResource resource, ObjectNode attributes) {
    var view = Json.object().put("id", number(resource.id()));
    for (var attribute : collection.facts().attributes().values()) {
      switch (attribute.kind()) {
        case "id" -> {}
        case "created" -> view.put(attribute.name(), resource.created().getEpochSecond());
        case "updated" -> view.put(attribute.name(), resource.updated().getEpochSecond());
        default -> {
          if (attribute.shown()) {
            view.set(attribute.name(), attributes.get(attribute.name()));
          }
        }
      }
    }
    if (collection.facts().type().equals("deploy")) {
      Deploys.complete(view, lookup.context.now());
    }
    return view;
  }

  @Override
  public String id(CollectionFacts facts, int number) {
    return Long.toString(FIRST_ID.getOrDefault(facts.type(), 1L) + number - 1);
  }

  @Override
  public String time(Instant time) {
    return Long.toString(time.getEpochSecond());
  }

  @Override
  public boolean ignoresUnknown() {
    return true;
  }

  @Override
  public Refusal invalid(CollectionFacts facts, char request, List<Problem> problems) {
    var words = problems.stream().map(Problem::sentence).collect(Collectors.joining(", "));
    return new Refusal(422, words);
  }

  @Override
  public Refusal missing() {
    return new Refusal(404, "Not found");
  }

  @Override
  public Refusal missing(CollectionFacts facts) {
    return new Refusal(404, MISSING.getOrDefault(facts.type(), "Not found"));
  }
}
