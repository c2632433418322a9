package dev.trivet.testkit.internal.collections;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks the attributes of one request, by the table of its collection. */
final class RequestCheck {
  private final ResourceCollection collection;
  private final ResourceFormat format;
  private final ResourceDirectory directory;
  private final char request;
  private final @Nullable StoredResource changed;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A check.
   *
   * @param request which request it is
   * @param changed the resource to change; {@code null} when one is created
   */
  RequestCheck(
      ResourceCollection collection,
      ResourceFormat format,
      ResourceDirectory directory,
      char request,
      @Nullable StoredResource changed) {
    this.collection = collection;
    this.format = format;
    this.directory = directory;
    this.request = request;
    this.changed = changed;
  }

  /**
   * The values to store, or the refusal of the service.
   *
   * @param given the attributes of the request
   * @param scope the values within which others are unique
   */
  ObjectNode checked(JsonNode given, Map<String, String> scope) {
    var facts = collection.facts();
    var values = Json.object();
    for (var entry : given.properties()) {
      var attribute = facts.attributes().get(entry.getKey());
      if (attribute != null && attribute.takenBy(request)) {
        values.set(attribute.name(), format.read(attribute, entry.getValue()));
      } else if (!format.ignoresUnknown()) {
        problems.add(Problem.unknown(entry.getKey()));
      }
    }
    for (var attribute : facts.attributes().values()) {
      check(attribute, values.get(attribute.name()), scope);
    }
    if (!problems.isEmpty()) {
      throw format.invalid(facts, request, problems);
    }
    return values;
  }

  private void check(
      AttributeFacts attribute, @Nullable JsonNode value, Map<String, String> scope) {
    if (isBlank(value)) {
      var needed = attribute.requiredBy(request) || attribute.requiredBy(AttributeFacts.CREATE);
      if (needed && (value != null || attribute.requiredBy(request))) {
        problems.add(Problem.blank(attribute.name()));
        return;
      }
    }
    if (value == null) {
      return;
    }
    if (value.isNull()) {
      if (!attribute.clearable()) {
        problems.add(Problem.invalid(attribute.name()));
      }
    } else if (!attribute.fits(value)) {
      problems.add(Problem.invalid(attribute.name()));
    } else if (!attribute.listed(value)) {
      problems.add(Problem.unlisted(attribute.name()));
    } else if (attribute.unique() && isTaken(attribute, value, scope)) {
      problems.add(Problem.taken(attribute.name()));
    } else if (!attribute.refersTo().isEmpty()) {
      checkReferences(attribute, value);
    }
  }

  private static boolean isBlank(@Nullable JsonNode value) {
    return value == null || value.isNull() || (value.isTextual() && value.asText().isBlank());
  }

  private boolean isTaken(AttributeFacts attribute, JsonNode value, Map<String, String> scope) {
    var slug = attribute.kind().equals("slug");
    var found =
        collection.all(
            Instant.MAX,
            known ->
                known != changed
                    && value.asText().equals(slug ? known.slug() : known.field(attribute.name()))
                    && scope.entrySet().stream()
                        .allMatch(
                            one -> Objects.equals(known.field(one.getKey()), one.getValue())));
    return !found.isEmpty();
  }

  /**
   * One reference that leads nowhere is a problem; a list of references is looked up as a whole.
   */
  private void checkReferences(AttributeFacts attribute, JsonNode value) {
    if (!attribute.plural()) {
      if (!value.asText().isEmpty() && !directory.exists(attribute.refersTo(), value.asText())) {
        problems.add(Problem.missing(attribute.name()));
      }
      return;
    }
    for (var one : value) {
      if (!directory.exists(attribute.refersTo(), one.asText())) {
        throw format.missing();
      }
    }
  }
}
