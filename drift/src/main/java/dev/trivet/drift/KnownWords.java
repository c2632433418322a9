package dev.trivet.drift;

import dev.trivet.core.json.OpenEnum;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;

/** The values of an enumeration that have a constant. */
final class KnownWords {

  private static final ClassValue<KnownWords> KNOWN =
      new ClassValue<>() {
        @Override
        protected KnownWords computeValue(Class<?> type) {
          return new KnownWords(type);
        }
      };

  private final Set<String> words = new HashSet<>();

  private KnownWords(Class<?> type) {
    for (var field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        try {
          words.add(((OpenEnum) field.get(null)).value());
        } catch (IllegalAccessException e) {
          // a constant of an application's own enumeration that it keeps to itself
        }
      }
    }
  }

  static KnownWords of(Class<? extends OpenEnum> type) {
    return KNOWN.get(type);
  }

  /** {@return whether it has a constant; of an enumeration without any, everything is known} */
  boolean includes(OpenEnum word) {
    return words.isEmpty() || words.contains(word.value());
  }
}
