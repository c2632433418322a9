package dev.trivet.core.jackson;

import dev.trivet.core.json.OpenEnum;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an open enumeration by their texts. Most of what arrives is one of them, and a
 * constant that is found by its characters costs neither a text nor an object.
 */
final class KnownWords {

  /** By a key of the text; a word whose place is taken is in the next free one. */
  private final @Nullable OpenEnum[] table;

  /** The texts of the same places, in the form in which a parser has them. */
  private final char[][] texts;

  private KnownWords(List<OpenEnum> words) {
    // at most half full, so that there is always a free place where a search ends
    table = new OpenEnum[Integer.highestOneBit(words.size() + 1) * 4];
    texts = new char[table.length][];
    for (var word : words) {
      var text = word.value().toCharArray();
      int at = place(text, 0, text.length);
      while (table[at] != null) {
        at = (at + 1) & (table.length - 1);
      }
      table[at] = word;
      texts[at] = text;
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
    int at = place(text, from, length);
    while (table[at] != null
        && !Arrays.equals(texts[at], 0, texts[at].length, text, from, from + length)) {
      at = (at + 1) & (table.length - 1);
    }
    return table[at];
  }

  /**
   * Where to look first. Length and three characters tell most words apart; all would take long.
   */
  private int place(char[] text, int from, int length) {
    int key = length;
    if (length > 0) {
      key += 31 * text[from] + 37 * text[from + length / 2] + 41 * text[from + length - 1];
    }
    return key & (table.length - 1);
  }
}
