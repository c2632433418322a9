package dev.trivet.testkit.internal.collections;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeContext;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.StateTable;
import dev.trivet.testkit.internal.VisibilityTable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The state of one table-driven collection. Whoever calls holds the lock of the service. */
public final class ResourceCollection implements ResourceSource {
  private final CollectionFacts facts;
  private final ResourceFormat format;
  private final ResourceDirectory directory;
  private final FakeContext context;
  private final VisibilityTable<String, StoredResource> resources = new VisibilityTable<>();
  private int next = 1;

  /** A collection without resources. */
  public ResourceCollection(
      CollectionFacts facts,
      ResourceFormat format,
      ResourceDirectory directory,
      FakeContext context) {
    this.facts = facts;
    this.format = format;
    this.directory = directory;
    this.context = context;
  }

  /** {@return what is known about the collection} */
  public CollectionFacts facts() {
    return facts;
  }

  /** Drops all resources. */
  public void reset() {
    resources.clear();
    next = 1;
  }

  /** Adds a resource whose values are checked already. */
  public StoredResource add(ObjectNode given, Instant visibleFrom) {
    var number = next++;
    var id = format.id(facts, number);
    var values = Json.object();
    for (var attribute : facts.attributes().values()) {
      switch (attribute.kind()) {
        case "position" -> values.put(attribute.name(), number);
        case "secret" -> values.put(attribute.name(), secret(number));
        case "id", "created", "updated", "slug" -> {}
        default -> values.set(attribute.name(), attribute.unset().deepCopy());
      }
    }
    values.setAll(stored(given));
    var resource = new StoredResource(id, slugOf(values), values, context.now());
    resources.put(id, resource, visibleFrom);
    return resource;
  }

  private String secret(int number) {
    return String.format(Locale.ROOT, "fake-%s-secret-%d", facts.type().replace('_', '-'), number);
  }

  private String slugOf(ObjectNode values) {
    var attribute = facts.ofKind("slug");
    if (attribute == null) {
      return "";
    }
    var chosen = values.path(attribute.name()).asText("");
    values.remove(attribute.name());
    return chosen.isEmpty()
        ? Slugs.of(StoredResource.nameIn(values), facts.type(), this::slugTaken)
        : chosen;
  }

  private boolean slugTaken(String slug) {
    return !resources.all(Instant.MAX, known -> known.slug().equals(slug)).isEmpty();
  }

  private ObjectNode stored(ObjectNode given) {
    var values = Json.object();
    for (var entry : given.properties()) {
      var attribute = facts.attributes().get(entry.getKey());
      var value = entry.getValue();
      values.set(
          entry.getKey(),
          (attribute != null && value.isNull() ? attribute.cleared() : value).deepCopy());
    }
    return values;
  }

  /** Changes a resource by values that are checked already. */
  public void change(StoredResource resource, ObjectNode given) {
    resource.change(stored(given), context.now());
  }

  /** Drops a resource and what lies in it. */
  public void remove(StoredResource resource) {
    resources.remove(resource.id());
    directory.removed(facts.type(), resource.id());
  }

  /** The resources visible up to a horizon that pass a test. */
  public List<StoredResource> all(Instant horizon, Predicate<? super StoredResource> test) {
    return resources.all(horizon, test);
  }

  @Override
  public @Nullable StoredResource find(String idOrSlug, Instant horizon) {
    var known = resources.get(idOrSlug, horizon);
    if (known != null || facts.ofKind("slug") == null) {
      return known;
    }
    var found = resources.all(horizon, resource -> resource.slug().equals(idOrSlug));
    return found.isEmpty() ? null : found.get(0);
  }

  /** The resource that a placeholder of a call names; a refusal when there is none to be seen. */
  public StoredResource named(Call call, String placeholder) {
    var found = find(call.captured(placeholder), context.horizon(call));
    if (found == null) {
      throw format.missing(facts);
    }
    return found;
  }

  /** The resources that a call may see, and that pass a test. */
  public List<StoredResource> seen(Call call, Predicate<? super StoredResource> test) {
    return all(context.horizon(call), test);
  }

  @Override
  public List<String> ids() {
    return all(Instant.MAX, any -> true).stream().map(StoredResource::id).toList();
  }

  @Override
  public List<StoredResource> childrenOf(String parentType, String parentId, Instant horizon) {
    var attribute = facts.parentAttribute(parentType);
    return attribute == null
        ? List.of()
        : resources.all(horizon, resource -> parentId.equals(resource.field(attribute)));
  }

  @Override
  public void parentRemoved(String parentType, String parentId) {
    childrenOf(parentType, parentId, Instant.MAX).forEach(this::remove);
  }

  @Override
  public ObjectNode view(String id) {
    var resource = resources.get(id);
    if (resource == null) {
      throw new IllegalArgumentException("no " + facts.type() + " " + id);
    }
    return view(resource);
  }

  /** The JSON of a resource. */
  public ObjectNode view(StoredResource resource) {
    return format.view(this, resource, attributes(resource));
  }

  /**
   * What the collection keeps.
   *
   * @param most how many resources to show
   */
  StateTable state(int most) {
    return StateTable.of(facts.type(), resources.all(), most, this::row);
  }

  private ObjectNode row(StoredResource resource) {
    ObjectNode row = Json.object().put("id", resource.id()).setAll(attributes(resource));
    for (var attribute : facts.attributes().values()) {
      if (attribute.kind().equals("secret")) {
        row.remove(attribute.name());
      }
    }
    return row;
  }

  private ObjectNode attributes(StoredResource resource) {
    var attributes = Json.object();
    for (var attribute : facts.attributes().values()) {
      if (attribute.shown()) {
        switch (attribute.kind()) {
          case "id" -> {}
          case "slug" -> attributes.put(attribute.name(), resource.slug());
          case "created" -> attributes.put(attribute.name(), format.time(resource.created()));
          case "updated" -> attributes.put(attribute.name(), format.time(resource.updated()));
          default ->
              attributes.set(attribute.name(), resource.values().path(attribute.name()).deepCopy());
        }
      }
    }
    return attributes;
  }
}
