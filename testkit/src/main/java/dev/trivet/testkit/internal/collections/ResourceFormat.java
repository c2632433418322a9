package dev.trivet.testkit.internal.collections;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Call;
import dev.trivet.testkit.internal.FakeResponse;
import dev.trivet.testkit.internal.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a service writes regular collections: envelopes, IDs, times, refusals. */
public interface ResourceFormat {
  /** The attributes of a request. */
  JsonNode given(Call call, CollectionFacts facts);

  /** A value as the service reads it: itself, unless the service is lenient about its shape. */
  default JsonNode read(AttributeFacts attribute, JsonNode value) {
    return value;
  }

  /** The hidden values that a new resource takes from the call instead of its attributes. */
  ObjectNode implied(Call call, CollectionFacts facts);

  /** What an earlier request with the same key has created, where the service takes keys. */
  default @Nullable StoredResource createdBefore(Call call, ResourceCollection collection) {
    return null;
  }

  /** Remembers what a request has created, where the service takes keys. */
  default void created(Call call, ResourceCollection collection, StoredResource resource) {}

  /** The response to a list request, given everything that is visible. */
  FakeResponse list(Call call, ResourceCollection collection, List<StoredResource> all);

  /** The response that shows one resource. */
  FakeResponse one(int status, Call call, ResourceCollection collection, StoredResource resource);

  /** The response to a change. */
  FakeResponse changed(Call call, ResourceCollection collection, StoredResource resource);

  /** The response to a delete of a resource that is still there. */
  FakeResponse deleted(Call call, ResourceCollection collection, StoredResource resource);

  /** The JSON of a resource, given the attributes of its table. */
  ObjectNode view(ResourceCollection collection, StoredResource resource, ObjectNode attributes);

  /** An ID that is the same for the same resource in every run. */
  String id(CollectionFacts facts, int number);

  /** A time as the service writes it. */
  String time(Instant time);

  /** Whether the service ignores attributes that it does not take. */
  boolean ignoresUnknown();

  /** What the service says about a bad request. */
  Refusal invalid(CollectionFacts facts, char request, List<Problem> problems);

  /** What the service says about a missing resource. */
  Refusal missing();

  /** What the service says about a missing resource of one type. */
  default Refusal missing(CollectionFacts facts) {
    return missing();
  }

  /**
   * Whether the credential of a call reaches a resource; to one that it does not, it is missing.
   */
  default boolean reaches(Call call, StoredResource resource) {
    return true;
  }
}
