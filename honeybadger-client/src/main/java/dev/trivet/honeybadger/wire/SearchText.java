package dev.trivet.honeybadger.wire;

import dev.trivet.core.service.Preconditions;
import java.util.regex.Pattern;

/** Refuses searches that Honeybadger would not understand as meant. */
public final class SearchText {

  private static final Pattern NEGATED = Pattern.compile("(?i)(?:^|\\s)-?is:(?:un|not)-?(\\w+)");

  private SearchText() {}

  /** Checks a search; an error names the owner of the text. */
  public static String checked(String owner, String text) {
    Preconditions.notBlank(owner, text);
    var negated = NEGATED.matcher(text);
    if (negated.find()) {
      throw new IllegalArgumentException(
          owner
              + ": "
              + negated.group().strip()
              + " means nothing to Honeybadger; write -is:"
              + negated.group(1)
              + " or is:"
              + negated.group(1));
    }
    return text;
  }
}
