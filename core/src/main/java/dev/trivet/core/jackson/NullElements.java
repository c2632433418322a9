package dev.trivet.core.jackson;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes nulls out of lists and maps that were read. Jackson before 2.19 leaves one in a list of
 * texts or in a map where an element was odd; builders refuse it, and with it all that follows.
 */
final class NullElements {

  private NullElements() {}

  /**
   * Removes nulls at any depth.
   *
   * @param value what was read: a list, a map, or anything else, which is left alone
   */
  static void remove(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      removeFrom(map.values());
    } else if (value instanceof Collection<?> elements) {
      removeFrom(elements);
    }
  }

  private static void removeFrom(Collection<?> elements) {
    // what has no nulls need not be changeable
    if (elements.stream().anyMatch(Objects::isNull)) {
      elements.removeIf(Objects::isNull);
    }
    elements.forEach(NullElements::remove);
  }
}
