package dev.trivet.testkit.check;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/** Collects the exceptions that hang together with one, for the canary to search. */
final class Throwables {
  private Throwables() {}

  /** An exception with its causes and all that they suppress, each once. */
  static List<Throwable> family(Throwable thrown) {
    var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
    var open = new ArrayDeque<Throwable>();
    open.add(thrown);
    while (!open.isEmpty()) {
      var one = open.remove();
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
