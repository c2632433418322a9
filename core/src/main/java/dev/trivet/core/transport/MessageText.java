package dev.trivet.core.transport;

/** Text from outside, as it may stand in a message. */
final class MessageText {

  private static final int MAX_LENGTH = 500;

  private MessageText() {}

  /**
   * The text on one line of bounded length, whatever a proxy in between may have sent: no control
   * or formatting characters, which could break a line or turn its direction.
   */
  static String oneLine(String text) {
    var line = new StringBuilder(Math.min(text.length(), MAX_LENGTH + 3));
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isSeparator(c)) {
        blank = line.length() > 0;
        continue;
      }
      if (line.length() >= MAX_LENGTH) {
        return line.append("...").toString();
      }
      if (blank) {
        line.append(' ');
        blank = false;
      }
      line.appendCodePoint(c);
    }
    return line.toString();
  }

  private static boolean isSeparator(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
