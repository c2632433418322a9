package dev.trivet.examples.text;

import java.time.Duration;

/** Small texts. */
public final class Lines {

  private Lines() {}

  /** The text without control characters. */
  public static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  /** A time in the two largest units that matter: {@code 1 h 2 min}, {@code 3 s}. */
  public static String time(Duration duration) {
    long seconds = duration.plusMillis(999).toSeconds();
    if (seconds >= 3600) {
      return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
    return seconds >= 60 ? seconds / 60 + " min " + seconds % 60 + " s" : seconds + " s";
  }

  /** A number with its noun. */
  public static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
