package dev.trivet.testkit.internal.honeybadger;

import dev.trivet.testkit.internal.collections.Listable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A resource that is kept outside the tables, as far as references need it. */
record NamedResource(String id, String name, Instant created) implements Listable {

  @Override
  public String slug() {
    return "";
  }

  @Override
  public Instant updated() {
    return created;
  }

  @Override
  public @Nullable String field(String field) {
    return field.equals("name") ? name : null;
  }
}
