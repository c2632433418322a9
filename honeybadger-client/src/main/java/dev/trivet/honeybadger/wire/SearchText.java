package dev.trivet.honeybadger.wire;

import dev.trivet.core.service.Preconditions;
import java.util.regex.Pattern;

/**
 * Refuses searches that Honeybadger would not understand as meant. Honeybadger documents a few
 * states and nothing else behind {@code is:} and {@code has:}; any other word is looked for as
 * text, which finds other faults than were meant. What may come before a colon is open: it may be
 * text, such as {@code Net::ReadTimeout}.
 */
public final class SearchText {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?i)(?<!\\S)-?(?:is:(?!(?:assigned|ignored|paused|pending_resolution|resolved|\")(?!\\S))"
              + "|has:(?!(?:comment|\")(?!\\S)))\\S*");

  private SearchText() {}

  /** Checks a search; an error names the owner of the text. */
  public static String checked(String owner, String text) {
    Preconditions.notBlank(owner, text);
    var unknown = UNKNOWN.matcher(QUOTED.matcher(text).replaceAll("\""));
    if (unknown.find()) {
      throw new IllegalArgumentException(
          owner
              + ": "
              + unknown.group()
              + " means nothing to Honeybadger; it knows is:assigned, is:ignored, is:paused,"
              + " is:pending_resolution, is:resolved and has:comment, and the opposite of each, such"
              + " as -is:resolved");
    }
    return text;
  }
}
