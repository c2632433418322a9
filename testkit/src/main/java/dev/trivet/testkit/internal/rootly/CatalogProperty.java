package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.collections.Listable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A property that teams may have a value of. */
record CatalogProperty(String id, String slug, ObjectNode values, Instant created)
    implements Listable {

  @Override
  public String name() {
    return values.path("name").asText();
  }

  @Override
  public Instant updated() {
    return created;
  }

  @Override
  public @Nullable String field(String field) {
    if (field.equals("slug")) {
      return slug;
    }
    var value = values.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }

  /** Whether a request may mean this property: by id, slug or external id. */
  boolean isNamedBy(String reference) {
    return id.equals(reference) || slug.equals(reference) || reference.equals(field("external_id"));
  }
}
