package dev.trivet.testkit.internal.collections;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds resources by type and ID across all collections of a service. */
public final class ResourceDirectory {
  private final Map<String, ResourceSource> sources = new LinkedHashMap<>();

  /** Adds the resources of a type. */
  public ResourceDirectory add(String type, ResourceSource source) {
    if (sources.put(type, source) != null) {
      throw new IllegalArgumentException("two sources of " + type);
    }
    return this;
  }

  /** {@return the types that are known} */
  public Set<String> types() {
    return sources.keySet();
  }

  /** The resources of a type. */
  public ResourceSource source(String type) {
    var source = sources.get(type);
    if (source == null) {
      throw new IllegalArgumentException("no resources of type " + type);
    }
    return source;
  }

  /** A resource by ID or slug, if it exists and is visible up to a horizon. */
  public @Nullable Listable find(String type, String idOrSlug, Instant horizon) {
    return source(type).find(idOrSlug, horizon);
  }

  /** Whether a resource exists, visible or not. */
  public boolean exists(String type, String idOrSlug) {
    return find(type, idOrSlug, Instant.MAX) != null;
  }

  /** Tells all collections that a resource is gone, so that what lies in it goes too. */
  public void removed(String type, String id) {
    sources.values().forEach(source -> source.parentRemoved(type, id));
  }
}
