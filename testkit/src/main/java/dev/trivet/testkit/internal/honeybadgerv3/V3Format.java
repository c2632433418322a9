package dev.trivet.testkit.internal.honeybadgerv3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.Refusal;
import dev.trivet.testkit.internal.collections.AttributeFacts;
import dev.trivet.testkit.internal.collections.CollectionFacts;
import dev.trivet.testkit.internal.collections.Problem;
import dev.trivet.testkit.internal.collections.ResourceCollection;
import dev.trivet.testkit.internal.collections.ResourceDirectory;
import dev.trivet.testkit.internal.collections.ResourceFormat;
import dev.trivet.testkit.internal.collections.StoredResource;
import dev.trivet.testkit.internal.honeybadger.RailsZones;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way of API v3 with regular collections: flat requests, results under {@code data}. */
final class V3Format implements ResourceFormat {
  private static final long FIRST = 900_001;
  private static final long SPREAD = 2_654_435_761L;
  private static final Set<String> SERIES =
      Set.of(
          "notice",
          "comment",
          "deploy",
          "incident",
          "incident_update",
          "uptime_check",
          "outage",
          "check_in_event");

  private final ResourceDirectory directory;
  private final V3Lists lists;
  private @Nullable IncidentUpdates incidents;

  V3Format(ResourceDirectory directory, FakeContext context) {
    this.directory = directory;
    this.lists = new V3Lists(context);
  }

  /** Where the updates of incidents are kept; set once, before the first call. */
  void incidents(IncidentUpdates value) {
    incidents = value;
  }

  /**
   * What only responses have may be sent back as it came, and is left alone. Null resets what has a
   * default.
   */
  @Override
  public JsonNode given(Call call, CollectionFacts facts) {
    var body = call.body();
    if (body == null) {
      throw V3Refusals.of(400, "invalid_parameter", "The body is not a JSON object");
    }
    var given = ((ObjectNode) body).deepCopy();
    for (var attribute : facts.attributes().values()) {
      if (attribute.shown() && attribute.uses().replaceAll("[r?=]", "").isEmpty()) {
        given.remove(attribute.name());
      } else if (given.path(attribute.name()).isNull() && attribute.uses().contains("?")) {
        given.set(attribute.name(), attribute.unset().deepCopy());
      }
    }
    if (facts.type().equals("site")) {
      checkMatch(given, call.method().equals("POST"));
    }
    checkZone(given);
    checkName(call, given);
    return given;
  }

  /** Only a success needs nothing to be compared with, and takes nothing. */
  private static void checkMatch(ObjectNode site, boolean isNew) {
    var type = site.path("match_type").asText(isNew ? "success" : "");
    boolean has = site.hasNonNull("match");
    if (type.equals("success") && has) {
      throw V3Refusals.field(422, "validation_error", "match", "must be blank");
    } else if (isNew && !type.equals("success") && !has) {
      throw V3Refusals.field(422, "validation_error", "match", "can't be blank");
    }
  }

  /** The name of an environment is set once. */
  private void checkName(Call call, JsonNode given) {
    if (call.method().equals("PATCH") && given.has("name") && call.captures("environment_id")) {
      var known =
          directory.source("environment").find(call.captured("environment_id"), Instant.MAX);
      if (known != null && !known.name().equals(given.path("name").asText())) {
        throw V3Refusals.field(422, "validation_error", "name", "can't be changed");
      }
    }
  }

  static void checkZone(JsonNode checkIn) {
    if (!RailsZones.takes(checkIn.path("cron_timezone"))) {
      throw V3Refusals.field(
          422, "validation_error", "cron_timezone", "is not included in the list");
    }
  }

  @Override
  public ObjectNode implied(Call call, CollectionFacts facts) {
    return Json.object();
  }

  @Override
  public FakeResponse list(Call call, ResourceCollection collection, List<StoredResource> all) {
    var facts = collection.facts();
    var found =
        all.stream()
            .filter(
                one ->
                    facts.filters().stream()
                        .allMatch(
                            name ->
                                call.query(name) == null
                                    || String.valueOf(call.query(name)).equals(one.field(name))))
            .toList();
    if (facts.type().equals("alarm")) {
      return lists.whole(found.stream().map(collection::view).toList());
    }
    return SERIES.contains(facts.type())
        ? lists.series(call, found, collection::view)
        : lists.numbered(call, found, collection::view);
  }

  @Override
  public FakeResponse one(
      int status, Call call, ResourceCollection collection, StoredResource resource) {
    if (status == 201 && incidents != null && collection.facts().type().equals("incident")) {
      incidents.created(resource);
    }
    return data(status, collection.view(resource));
  }

  static FakeResponse data(int status, JsonNode data) {
    return FakeResponse.json(status, withMeta(Json.object().set("data", data)));
  }

  /** Every response names its request. */
  static ObjectNode withMeta(ObjectNode body) {
    body.putObject("meta").put("request_id", "fake-request");
    return body;
  }

  @Override
  public FakeResponse changed(Call call, ResourceCollection collection, StoredResource resource) {
    return data(200, collection.view(resource));
  }

  @Override
  public FakeResponse deleted(Call call, ResourceCollection collection, StoredResource resource) {
    return FakeResponse.empty(204);
  }

  @Override
  public ObjectNode view(
      ResourceCollection collection, StoredResource resource, ObjectNode attributes) {
    var view = Json.object();
    if (collection.facts().attributes().containsKey("id")) {
      view.put("id", resource.id());
    }
    view.setAll(attributes);
    switch (collection.facts().type()) {
      case "project" -> {
        var faults = inside("fault", "project", resource.id());
        view.put("fault_count", faults);
        view.put("unresolved_fault_count", faults - resolved(resource.id()));
      }
      case "fault" -> view.put("comments_count", inside("comment", "fault", resource.id()));
      case "team" -> view.put("member_count", inside("team_member", "team", resource.id()));
      case "incident" -> {
        if (incidents != null) {
          incidents.complete(view, resource);
        }
      }
      default -> {}
    }
    return view;
  }

  private int inside(String type, String parent, String id) {
    return directory.source(type).childrenOf(parent, id, Instant.MAX).size();
  }

  private int resolved(String project) {
    return (int)
        directory.source("fault").childrenOf("project", project, Instant.MAX).stream()
            .filter(fault -> "true".equals(fault.field("resolved")))
            .count();
  }

  /** IDs are texts, and alike in every run. */
  @Override
  public String id(CollectionFacts facts, int number) {
    var attribute = facts.attributes().get("id");
    if (attribute != null && attribute.words().contains("uuid")) {
      var name = "trivet/v3/" + facts.type() + "/" + number;
      return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
    return Long.toString((FIRST + number) * SPREAD % 0x7fff_ffffL, 36);
  }

  @Override
  public String time(Instant time) {
    return time.toString();
  }

  @Override
  public boolean ignoresUnknown() {
    return false;
  }

  @Override
  public Refusal invalid(CollectionFacts facts, char request, List<Problem> problems) {
    var details =
        Json.array(
            problems,
            one -> Json.object().put("field", one.attribute()).put("message", one.message()));
    var words = problems.stream().map(Problem::sentence).collect(Collectors.joining(", "));
    boolean create = request == AttributeFacts.CREATE;
    return V3Refusals.of(
        422, "validation_error", (create ? "Not created: " : "Not changed: ") + words, details);
  }

  @Override
  public Refusal missing() {
    return V3Refusals.missing();
  }
}
