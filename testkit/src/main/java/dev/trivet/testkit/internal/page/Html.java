package dev.trivet.testkit.internal.page;

/** HTML that is written piece by piece. */
final class Html {
  private final StringBuilder text = new StringBuilder();

  /** Adds markup as it is. */
  Html raw(String markup) {
    text.append(markup);
    return this;
  }

  /** Adds a text, which cannot become markup. */
  Html text(Object value) {
    var plain = String.valueOf(value);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> text.append("&amp;");
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '"' -> text.append("&quot;");
        case '\'' -> text.append("&#39;");
        default -> text.append(Character.isISOControl(c) ? '\uFFFD' : c);
      }
    }
    return this;
  }

  /** Adds an element with a text in it. */
  Html element(String name, Object value) {
    return raw("<" + name + ">").text(value).raw("</" + name.split(" ", 2)[0] + ">");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
