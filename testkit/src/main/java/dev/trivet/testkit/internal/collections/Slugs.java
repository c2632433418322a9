package dev.trivet.testkit.internal.collections;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes slugs from names. */
public final class Slugs {
  private Slugs() {}

  /**
   * The slug of a name; a number is added while the plain one is taken.
   *
   * @param name the name
   * @param otherwise the slug of a name without a letter or digit
   * @param taken whether a slug is in use
   */
  public static String of(String name, String otherwise, Predicate<String> taken) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9_]+", "-")
            .replaceAll("^-+|-+$", "");
    var base = plain.isEmpty() ? otherwise : plain;
    var slug = base;
    for (var i = 2; taken.test(slug); i++) {
      slug = base + "-" + i;
    }
    return slug;
  }
}
