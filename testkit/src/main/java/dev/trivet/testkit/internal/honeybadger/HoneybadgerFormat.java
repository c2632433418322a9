package dev.trivet.testkit.internal.honeybadger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.collections.AttributeFacts;
import dev.trivet.testkit.internal.collections.CollectionFacts;
import dev.trivet.testkit.internal.collections.Problem;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.ResourceFormat;
import dev.trivet.testkit.internal.collections.StoredResource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Honeybadger's way with regular collections: bare resources, lists with links, empty responses.
 */
final class HoneybadgerFormat implements ResourceFormat {
  private static final String ACCOUNT = "account_id";
  private static final int FIRST_NUMBER = 500_001;
  private static final long SPREAD = 2_654_435_761L;
  private static final Set<String> BOOLEANS = Set.of("true", "false");

  private final HoneybadgerLookup lookup;

  HoneybadgerFormat(HoneybadgerLookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public JsonNode given(Call call, CollectionFacts facts) {
    var given = HoneybadgerLookup.body(call, facts.type());
    if (!RailsZones.takes(given.path("cron_timezone"))) {
      throw new Refusal(422, CheckInRoutes.NO_ZONE);
    }
    var assignee = given.path("assignee_id");
    if (assignee.isNumber() && lookup.store.members.get(assignee.asLong()) == null) {
      throw new Refusal(422, "Assignee must be a member of the project");
    }
    return facts.type().equals("dashboard") ? wholeDashboard(call, given) : given;
  }

  /** What a dashboard does not say is gone, and widgets without an ID get one. */
  private static JsonNode wholeDashboard(Call call, JsonNode given) {
    var whole = Json.object();
    if (call.method().equals("PUT")) {
      whole.putNull("default_ts").putArray("widgets");
    }
    given.properties().forEach(member -> whole.set(member.getKey(), member.getValue().deepCopy()));
    int next = 1;
    for (var widget : whole.path("widgets")) {
      if (widget instanceof ObjectNode one && !one.hasNonNull("id")) {
        one.put("id", "widget-" + next);
      }
      next++;
    }
    return whole;
  }

  /** A flag may come as text. */
  @Override
  public JsonNode read(AttributeFacts attribute, JsonNode value) {
    return attribute.kind().equals("flag") && BOOLEANS.contains(value.asText())
        ? Json.object().booleanNode(value.asBoolean())
        : value;
  }

  /** What is in no project and in no account by its path is in the account that the query names. */
  @Override
  public ObjectNode implied(Call call, CollectionFacts facts) {
    var implied = Json.object();
    if (facts.filters().contains(ACCOUNT)) {
      var named = lookup.account(call);
      implied.put(ACCOUNT, (named == null ? lookup.store.firstAccount() : named).id());
    }
    return implied;
  }

  @Override
  public FakeResponse list(Call call, ResourceCollection collection, List<StoredResource> all) {
    var filters = collection.facts().filters();
    if (filters.contains(ACCOUNT)) {
      lookup.account(call);
    }
    var found =
        all.stream()
            .filter(one -> filters.stream().allMatch(name -> passes(one, name, call.query(name))))
            .toList();
    return switch (collection.facts().type()) {
      case "integration" -> FakeResponse.json(200, Json.array(found, collection::view));
      case "alarm_trigger" -> lookup.list(call, "triggers", found, collection::view);
      case "deploy", "notice", "outage", "uptime_check" ->
          lookup.list(call, TimeWindow.of(call, "created").newestFirst(found), collection::view);
      default -> lookup.list(call, found, collection::view);
    };
  }

  private static boolean passes(StoredResource resource, String name, @Nullable String wanted) {
    return wanted == null || wanted.isBlank() || wanted.equals(resource.field(name));
  }

  @Override
  public FakeResponse one(
      int status, Call call, ResourceCollection collection, StoredResource resource) {
    return FakeResponse.json(status, collection.view(resource));
  }

  @Override
  public FakeResponse changed(Call call, ResourceCollection collection, StoredResource resource) {
    return FakeResponse.empty(204);
  }

  @Override
  public FakeResponse deleted(Call call, ResourceCollection collection, StoredResource resource) {
    return FakeResponse.empty(204);
  }

  @Override
  public ObjectNode view(
      ResourceCollection collection, StoredResource resource, ObjectNode attributes) {
    var view = Json.object();
    if (!collection.facts().attributes().containsKey("id")) {
      return attributes;
    }
    if (idKind(collection.facts()).equals("number")) {
      view.put("id", Long.parseLong(resource.id()));
    } else {
      view.put("id", resource.id());
    }
    view.setAll(attributes);
    switch (collection.facts().type()) {
      case "project" -> lookup.projects.complete(view, resource);
      case "fault" -> lookup.projects.completeFault(view, resource);
      case "check_in" -> lookup.projects.completeCheckIn(view, lookup.reportingUrl());
      case "status_page" -> lookup.projects.completeStatusPage(view);
      default -> {}
    }
    return view;
  }

  private static String idKind(CollectionFacts facts) {
    var attribute = facts.attributes().get("id");
    return attribute == null ? "number" : String.join("", attribute.words());
  }

  @Override
  public String id(CollectionFacts facts, int number) {
    return switch (idKind(facts)) {
      case "uuid" ->
          UUID.nameUUIDFromBytes(
                  ("trivet/" + facts.type() + "/" + number).getBytes(StandardCharsets.UTF_8))
              .toString();
      case "hash" -> Long.toString((FIRST_NUMBER + number) * SPREAD % 0x7fff_ffffL, 36);
      default -> Integer.toString(FIRST_NUMBER - 1 + number);
    };
  }

  @Override
  public String time(Instant time) {
    return HoneybadgerViews.written(time);
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
}
