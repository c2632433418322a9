package dev.trivet.testkit.internal.honeybadgerv3;

import dev.trivet.testkit.internal.collections.StoredResource;
import java.util.List;
import java.util.Set;

/**
 * The part of Honeybadger's search that the fake understands: {@code is:resolved}, {@code
 * is:ignored}, {@code environment:..}, {@code class:..}, each with {@code -} for its opposite.
 */
record FaultSearch(List<String> words) {
  private static final Set<String> STATES = Set.of("resolved", "ignored");

  /** Refuses a word that means nothing. */
  static FaultSearch of(String text) {
    var search = new FaultSearch(List.of(text.trim().split("\\s+", -1)));
    for (var word : search.words) {
      var plain = word.replaceFirst("^-", "");
      if (plain.startsWith("is:") && !STATES.contains(plain.substring(3))) {
        throw V3Refusals.field(422, "validation_error", "q", "has a word that means nothing");
      }
    }
    return search;
  }

  List<StoredResource> matching(List<StoredResource> all) {
    return all.stream().filter(fault -> words.stream().allMatch(w -> matches(fault, w))).toList();
  }

  private static boolean matches(StoredResource fault, String word) {
    boolean wanted = !word.startsWith("-");
    var plain = wanted ? word : word.substring(1);
    int colon = plain.indexOf(':');
    var name = colon < 0 ? "" : plain.substring(0, colon);
    var value = plain.substring(colon + 1);
    boolean found =
        switch (name) {
          case "is" -> "true".equals(fault.field(value));
          case "environment" -> value.equals(fault.field("environment"));
          case "class" -> value.equals(fault.field("klass"));
          default -> String.valueOf(fault.field("message")).contains(plain);
        };
    return found == wanted;
  }
}
