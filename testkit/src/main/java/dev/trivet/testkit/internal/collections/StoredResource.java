package dev.trivet.testkit.internal.collections;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A resource of a table-driven collection. Its values are under their wire names. */
public final class StoredResource implements Listable {
  private final String id;
  private final String slug;
  private final ObjectNode values;
  private final Instant created;
  private Instant updated;

  StoredResource(String id, String slug, ObjectNode values, Instant created) {
    this.id = id;
    this.slug = slug;
    this.values = values;
    this.created = created;
    this.updated = created;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public String name() {
    return nameIn(values);
  }

  static String nameIn(ObjectNode values) {
    return values.path(values.has("name") ? "name" : "title").asText("");
  }

  @Override
  public Instant created() {
    return created;
  }

  @Override
  public Instant updated() {
    return updated;
  }

  @Override
  public @Nullable String field(String name) {
    if (name.equals("slug") && !values.has(name)) {
      return slug;
    }
    var value = values.get(name);
    return value == null || value.isNull() || value.isContainerNode() ? null : value.asText();
  }

  /** {@return the values themselves, hidden ones included} */
  public ObjectNode values() {
    return values;
  }

  void change(ObjectNode changes, Instant when) {
    values.setAll(changes);
    updated = when;
  }
}
