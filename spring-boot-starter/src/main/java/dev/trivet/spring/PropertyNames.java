package dev.trivet.spring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** The names of properties that the starter knows, however they are written. */
final class PropertyNames {

  private static final int MOST_SLIPS = 3;

  private static final List<String> ALL =
      Arrays.stream(TrivetService.values()).flatMap(s -> s.properties().stream()).toList();

  private static final Set<ConfigurationPropertyName> NAMES =
      ALL.stream().map(ConfigurationPropertyName::of).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> LETTERS =
      ALL.stream().map(PropertyNames::letters).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SECRETS =
      Arrays.stream(TrivetService.values())
          .flatMap(service -> service.credentials().stream())
          .map(PropertyNames::letters)
          .collect(Collectors.toUnmodifiableSet());

  private PropertyNames() {}

  /** Whether there is a property with this name. */
  static boolean isKnown(ConfigurationPropertyName name) {
    return NAMES.contains(name);
  }

  /** Whether an environment variable with this name sets a property: they have no dashes. */
  static boolean isKnownAsVariable(String name) {
    return LETTERS.contains(letters(name));
  }

  /** Whether a property or environment variable with this name holds a secret. */
  static boolean isSecret(String name) {
    return SECRETS.contains(letters(name));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** The known name that an unknown one is most likely meant to be. */
  static Optional<String> nearest(String unknown) {
    return ALL.stream()
        .min(Comparator.comparingInt(known -> distance(known, unknown)))
        .filter(known -> distance(known, unknown) <= MOST_SLIPS);
  }

  /** What to say of an unknown name: which one is near, or else which ones its service has. */
  static String help(String unknown) {
    return nearest(unknown)
        .map(near -> ": is it " + near + "?")
        .or(
            () ->
                Arrays.stream(TrivetService.values())
                    .filter(service -> unknown.startsWith(service.prefix() + "."))
                    .findFirst()
                    .map(service -> ": " + service.prefix() + " has " + namesOf(service)))
        .orElse("");
  }

  private static String namesOf(TrivetService service) {
    return service.properties().stream()
        .map(property -> property.substring(service.prefix().length() + 1))
        .collect(Collectors.joining(", "));
  }

  /** How many letters have to be added, removed or replaced to get from one text to another. */
  private static int distance(String one, String other) {
    var row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
