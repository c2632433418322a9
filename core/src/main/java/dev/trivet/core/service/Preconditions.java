package dev.trivet.core.service;

import dev.trivet.core.json.Patch;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses arguments that a service certainly refuses, before anything is sent. */
public final class Preconditions {

  /** What the names of generated classes start with. */
  private static final String GENERATED = "Immutable";

  private Preconditions() {}

  /** Refuses what is missing. */
  public static <T> T notNull(String owner, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(owner + " is null");
    }
    return value;
  }

  /** Refuses a blank text. */
  public static String notBlank(String owner, String text) {
    if (notNull(owner, text).isBlank()) {
      throw new IllegalArgumentException(owner + ": the text is blank");
    }
    return text;
  }

  /** Refuses an attribute that is set to a blank text, or cleared. */
  public static void notBlank(String owner, Patch<String> text) {
    notCleared(owner, text);
    if (text.isValue()) {
      notBlank(owner, text.value());
    }
  }

  /** Refuses an attribute that is cleared. */
  public static void notCleared(String owner, Patch<?> attribute) {
    if (attribute.isClear()) {
      throw new IllegalArgumentException(owner + ": the attribute cannot be cleared");
    }
  }

  /** Refuses an empty collection of texts, and one with a blank text. */
  public static <C extends Collection<String>> C notEmpty(String owner, C texts) {
    if (notNull(owner, texts).isEmpty()
        || texts.stream().anyMatch(text -> notNull(owner, text).isBlank())) {
      throw new IllegalArgumentException(
          owner + ": at least one value is needed, and none may be blank");
    }
    return texts;
  }

  /** Refuses no text at all, and a blank one. */
  public static List<String> notEmpty(String owner, String... texts) {
    return notEmpty(owner, Arrays.asList(notNull(owner, texts)));
  }

  /** Refuses a text that is too long. */
  public static String atMost(String owner, String text, int most) {
    if (text.codePointCount(0, text.length()) > most) {
      throw new IllegalArgumentException(owner + ": it has more than " + most + " characters");
    }
    return text;
  }

  /** Refuses a number outside a range. */
  public static int between(String owner, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(owner + ": it must be between " + least + " and " + most);
    }
    return value;
  }

  /** Refuses a number below zero. */
  public static void notNegative(String owner, long value) {
    if (value < 0) {
      throw new IllegalArgumentException(owner + ": it is negative");
    }
  }

  /** Refuses the end of a range that comes before its start. */
  public static <T extends Comparable<? super T>> void notBefore(String owner, T start, T end) {
    if (end.compareTo(start) < 0) {
      throw new IllegalArgumentException(owner + ": it is before the start");
    }
  }

  /** The name of an input's model, as users know it. */
  public static String modelName(Class<?> model) {
    var name = model.getSimpleName();
    return name.startsWith(GENERATED) ? name.substring(GENERATED.length()) : name;
  }

  /** Refuses a text that cannot be encoded because it has a lone surrogate. */
  public static String wellFormed(String owner, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new IllegalArgumentException(owner + ": half of a surrogate pair at index " + i);
      }
    }
    return text;
  }
}
