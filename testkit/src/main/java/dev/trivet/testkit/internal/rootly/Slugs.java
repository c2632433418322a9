package dev.trivet.testkit.internal.rootly;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes slugs from names. */
final class Slugs {
  private Slugs() {}

  /** The slug of a name; a number is added while the plain one is taken. */
  static String of(String name, Predicate<String> taken) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9_]+", "-")
            .replaceAll("^-+|-+$", "");
    String base = plain.isEmpty() ? "team" : plain;
    String slug = base;
    for (int i = 2; taken.test(slug); i++) {
      slug = base + "-" + i;
    }
    return slug;
  }
}
