package dev.trivet.testkit.internal.rootly;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that lists filter and sort. */
interface Listed {
  String name();

  String slug();

  int position();

  Instant created();

  Instant updated();

  /** The text of an attribute that filters may name; {@code null} when it is not set. */
  @Nullable String field(String name);
}
