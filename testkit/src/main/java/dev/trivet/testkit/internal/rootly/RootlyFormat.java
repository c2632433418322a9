package dev.trivet.testkit.internal.rootly;

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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rootly's way with regular collections: JSON:API. */
final class RootlyFormat implements ResourceFormat {
  private static final int FIRST_NUMBER = 951;
  private static final int CREATED = 201;

  private static final String KEY = "Idempotency-Key";
  private static final Duration KEY_LIFE = Duration.ofHours(24);
  private static final Set<String> BY_CURSOR = Set.of("alerts", "incidents");

  private final FakeContext context;
  private final ResourceDirectory directory;
  private final RootlyRelationships relationships;
  private final TemplateStages stages;
  private final NestedParts rules = new NestedParts();
  private final Map<String, Made> byKey = new HashMap<>();

  private record Made(String id, Instant when) {}

  RootlyFormat(ResourceDirectory directory, FakeContext context) {
    this.context = context;
    this.directory = directory;
    this.relationships = new RootlyRelationships(directory);
    this.stages = new TemplateStages(directory);
  }

  @Override
  public JsonNode given(Call call, CollectionFacts facts) {
    var given = RootlyLookup.attributes(call, facts.type());
    if (facts.type().equals("alert_routes")) {
      NestedParts.check(given.path("rules"));
    }
    return given;
  }

  @Override
  public ObjectNode implied(Call call, CollectionFacts facts) {
    return Json.object();
  }

  /** Forgets the keys of requests, and what was numbered. */
  void reset() {
    byKey.clear();
    stages.reset();
    rules.reset();
  }

  @Override
  public @Nullable StoredResource createdBefore(Call call, ResourceCollection collection) {
    var made = takesKey(collection) ? byKey.get(call.header(KEY)) : null;
    return made == null || made.when().plus(KEY_LIFE).isBefore(context.now())
        ? null
        : collection.find(made.id(), Instant.MAX);
  }

  @Override
  public void created(Call call, ResourceCollection collection, StoredResource resource) {
    var key = call.header(KEY);
    if (key != null && takesKey(collection)) {
      byKey.put(key, new Made(resource.id(), context.now()));
    }
  }

  private static boolean takesKey(ResourceCollection collection) {
    return collection.facts().type().equals("incidents");
  }

  @Override
  public FakeResponse list(Call call, ResourceCollection collection, List<StoredResource> all) {
    var facts = collection.facts();
    var query = ListQuery.of(call, facts.filters(), facts.sorts());
    var found = query.sorted(all.stream().filter(query::matches).toList());
    var page = new ListPage<>(call, context, found, BY_CURSOR.contains(facts.type()));
    var body = page.document(resource -> view(call, collection, resource));
    include(body, call, collection, page.items());
    return FakeResponse.json(200, body);
  }

  @Override
  public FakeResponse one(
      int status, Call call, ResourceCollection collection, StoredResource resource) {
    var body = Json.object();
    var view = view(call, collection, resource);
    if (status == CREATED) {
      addSecrets(view, collection, resource);
    }
    body.set("data", view);
    include(body, call, collection, List.of(resource));
    return FakeResponse.json(status, body);
  }

  /** A secret that no other response shows is shown once. */
  static void addSecrets(ObjectNode view, ResourceCollection collection, StoredResource resource) {
    for (var attribute : collection.facts().attributes().values()) {
      if (attribute.kind().equals("secret") && !attribute.shown()) {
        view.withObject("/attributes")
            .set(attribute.name(), resource.values().path(attribute.name()));
      }
    }
  }

  private void include(
      ObjectNode body, Call call, ResourceCollection collection, List<StoredResource> shown) {
    var include = RootlyLookup.include(call);
    if (!include.isEmpty()) {
      body.set("included", relationships.included(collection, shown, include));
    }
  }

  @Override
  public FakeResponse changed(Call call, ResourceCollection collection, StoredResource resource) {
    return one(200, call, collection, resource);
  }

  @Override
  public FakeResponse deleted(Call call, ResourceCollection collection, StoredResource resource) {
    return collection.facts().traits().contains(CollectionFacts.EMPTY_DELETE)
        ? FakeResponse.empty(200)
        : one(200, call, collection, resource);
  }

  private ObjectNode view(Call call, ResourceCollection collection, StoredResource resource) {
    var type = collection.facts().type();
    if (type.equals("communications_templates")) {
      stages.settle(resource);
    }
    var view = collection.view(resource);
    if (type.equals("alert_routes")) {
      showRules(view, resource, "true".equals(call.query("show_nested_ids")));
    }
    relationships.add(view, collection, resource, RootlyLookup.include(call));
    return view;
  }

  private void showRules(ObjectNode view, StoredResource route, boolean withIds) {
    var stored = route.values().path("rules");
    rules.number(stored);
    var shown = stored.deepCopy();
    view.withObject("/attributes").set("rules", withIds ? shown : NestedParts.withoutIds(shown));
  }

  @Override
  public ObjectNode view(
      ResourceCollection collection, StoredResource resource, ObjectNode attributes) {
    var view = Json.object().put("id", resource.id()).put("type", collection.facts().type());
    view.set("attributes", attributes);
    if (collection.facts().type().equals("incident_action_items")) {
      assignee(attributes, resource.field("assigned_to_user_id"));
    }
    return view;
  }

  /** An action item shows its assignee with all attributes, unlike other users in resources. */
  private void assignee(ObjectNode attributes, @Nullable String user) {
    if (user != null && directory.exists("users", user)) {
      var shown = (ObjectNode) directory.source("users").view(user).path("attributes");
      attributes.set("assigned_to", shown.deepCopy().put("id", Long.parseLong(user)));
    }
  }

  /** The same ID for the same number in every run; users and few others have numbers. */
  @Override
  public String id(CollectionFacts facts, int number) {
    var attribute = facts.attributes().get("id");
    if (attribute != null && attribute.words().contains("number")) {
      return Integer.toString(FIRST_NUMBER + number - 1);
    }
    var seed = ("trivet/" + facts.type() + "/" + number).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(seed).toString();
  }

  @Override
  public String time(Instant time) {
    return RootlyViews.time(time);
  }

  @Override
  public boolean ignoresUnknown() {
    return false;
  }

  @Override
  public Refusal invalid(CollectionFacts facts, char request, List<Problem> problems) {
    return request == AttributeFacts.CREATE && facts.traits().contains(CollectionFacts.BARE_ERRORS)
        ? RootlyErrors.byAttribute(problems)
        : RootlyErrors.invalid(problems.stream().map(Problem::sentence).toList());
  }

  @Override
  public Refusal missing() {
    return RootlyErrors.missing();
  }
}
