package dev.trivet.testkit.internal.rootly;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.trivet.testkit.internal.Json;
import dev.trivet.testkit.internal.collections.Listable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A team. Its values are the attributes that clients may set, under their wire names. */
final class Team implements Listable {
  private final String id;
  private final String slug;
  private final String managedBy;
  private final Instant created;
  private final ObjectNode values;
  private Instant updated;

  Team(String id, String slug, String managedBy, ObjectNode values, Instant created) {
    this.id = id;
    this.slug = slug;
    this.managedBy = managedBy;
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
    return values.path("name").asText();
  }

  @Override
  public Instant created() {
    return created;
  }

  @Override
  public Instant updated() {
    return updated;
  }

  String managedBy() {
    return managedBy;
  }

  ObjectNode values() {
    return values;
  }

  void touched(Instant when) {
    this.updated = when;
  }

  @Nullable String externalId() {
    return Json.text(values, "external_id");
  }

  @Override
  public @Nullable String field(String field) {
    if (field.equals("slug")) {
      return slug;
    }
    var value = values.get(field);
    return value == null || value.isNull() ? null : value.asText();
  }
}
