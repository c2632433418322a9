package dev.trivet.testkit.internal.collections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A resource as lists, filters and references see it. */
public interface Listable {
  /** {@return the ID, as text} */
  String id();

  /** {@return the name, or an empty text} */
  String name();

  /** {@return the slug, or an empty text} */
  String slug();

  /** {@return when it was created} */
  Instant created();

  /** {@return when it was last changed} */
  Instant updated();

  /** The text of an attribute; {@code null} when it is not set. */
  @Nullable String field(String name);
}
