package dev.trivet.testkit.check;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Walks exceptions. */
final class Throwables {
  private Throwables() {}

  /** An exception with its causes and all that they suppress, each once. */
  static List<Throwable> family(Throwable thrown) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>();
    open.add(thrown);
    while (!open.isEmpty()) {
      Throwable one = open.remove();
      if (seen.add(one)) {
        open.addAll(List.of(one.getSuppressed()));
        if (one.getCause() != null) {
          open.add(one.getCause());
        }
      }
    }
    return List.copyOf(seen);
  }
}
