package dev.trivet.core.service;

import dev.trivet.core.json.Patch;
import java.util.Collection;

/** Refuses arguments that a service certainly refuses, before anything is sent. */
public final class Preconditions {

  private Preconditions() {}

  /** A text that must say something. */
  public static String notBlank(String owner, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(owner + ": the text is blank");
    }
    return text;
  }

  /** An attribute that must say something once it is set, and that cannot be cleared. */
  public static void notBlank(String owner, Patch<String> text) {
    notCleared(owner, text);
    if (text.isValue()) {
      notBlank(owner, text.value());
    }
  }

  /** An attribute that cannot be cleared. */
  public static void notCleared(String owner, Patch<?> attribute) {
    if (attribute.isClear()) {
      throw new IllegalArgumentException(owner + ": the attribute cannot be cleared");
    }
  }

  /** A collection of texts that must have at least one, none of them blank. */
  public static <C extends Collection<String>> C notEmpty(String owner, C texts) {
    if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          owner + ": at least one value is needed, and none may be blank");
    }
    return texts;
  }

  /** A text that must not be longer. */
  public static String atMost(String owner, String text, int most) {
    if (text.codePointCount(0, text.length()) > most) {
      throw new IllegalArgumentException(owner + ": it has more than " + most + " characters");
    }
    return text;
  }

  /** A number that must not be smaller or larger. */
  public static int between(String owner, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(owner + ": it must be between " + least + " and " + most);
    }
    return value;
  }

  /** Text that can be sent: a lone surrogate stands for no character. */
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
