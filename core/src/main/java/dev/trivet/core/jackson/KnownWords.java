package dev.trivet.core.jackson;

import dev.trivet.core.json.OpenEnum;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an open enumeration by their texts. Most of what arrives is one of them, and a
 * constant that is found by its characters costs neither a text nor an object.
 */
final class KnownWords {

  /** By the hash of the text; a word whose place is taken is in the next free one. */
  private final @Nullable OpenEnum[] table;

  private KnownWords(List<OpenEnum> words) {
    // at most half full, so that there is always a free place where a search ends
    table = new OpenEnum[Integer.highestOneBit(words.size() + 1) * 4];
    for (var word : words) {
      int at = word.value().hashCode() & (table.length - 1);
      while (table[at] != null) {
        at = (at + 1) & (table.length - 1);
      }
      table[at] = word;
    }
  }

  /** The constants that a type declares. */
  static KnownWords of(Class<?> type) {
    var words = new ArrayList<OpenEnum>();
    for (var field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        try {
          words.add((OpenEnum) field.get(null));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return new KnownWords(words);
  }

  /** The constant with a text; null when there is none. */
  @Nullable OpenEnum find(char[] text, int from, int length) {
    int hash = 0; // as that of a text
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + text[i];
    }
    int at = hash & (table.length - 1);
    for (var word = table[at]; word != null; word = table[at]) {
      if (isSame(word.value(), text, from, length)) {
        return word;
      }
      at = (at + 1) & (table.length - 1);
    }
    return null;
  }

  private static boolean isSame(String word, char[] text, int from, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }
}
