package dev.trivet.testkit.internal.collections;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resources of one type, wherever they are kept. */
public interface ResourceSource {
  /** The resource with an ID or slug, if it exists and is visible up to a horizon. */
  @Nullable Listable find(String idOrSlug, Instant horizon);

  /** The JSON of a resource with an ID, as other responses include it. */
  ObjectNode view(String id);

  /** The IDs of all resources, where something needs them. */
  default List<String> ids() {
    return List.of();
  }

  /** The resources that lie in a parent of a type. */
  default List<? extends Listable> childrenOf(String parentType, String parentId, Instant horizon) {
    return List.of();
  }

  /** Drops what lies in a parent that is gone. */
  default void parentRemoved(String parentType, String parentId) {}
}
