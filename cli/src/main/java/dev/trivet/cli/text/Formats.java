package dev.trivet.cli.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.regex.Pattern;

/** Turns values into the short texts of messages and tables. */
public final class Formats {

  /**
   * Control characters, line separators, lone surrogates and invisible formatting, which can move
   * the cursor, reorder a line or hide text. Joiners stay: many scripts and emoji need them.
   */
  static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\u200C\\u200D]]");

  private Formats() {}

  /** Replaces every character that a terminal would obey instead of printing with a blank. */
  public static String plain(String text) {
    return UNPRINTABLE.matcher(text).replaceAll(" ");
  }

  /** Formats a duration in its two largest units: {@code 1 h 2 min}, {@code 3 s}. */
  public static String time(Duration duration) {
    long seconds = duration.plusMillis(999).toSeconds();
    if (seconds >= 3600) {
      return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
    return seconds >= 60 ? seconds / 60 + " min " + seconds % 60 + " s" : seconds + " s";
  }

  /** Formats a number with its noun. */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Says why a file cannot be used; the path is left out, because messages name it already. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    var reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
