package dev.trivet.honeybadger.wire;

import dev.trivet.core.service.Preconditions;
import java.util.Set;
import java.util.TreeSet;

/** Refuses settings of a site that Honeybadger does not accept. */
public final class SiteChecks {

  private static final int LONGEST_MATCH = 255;

  private SiteChecks() {}

  /**
   * Checks the interval between two checks in minutes; each version of the API knows a few values.
   */
  public static void frequency(int minutes, Set<Integer> known) {
    if (!known.contains(minutes)) {
      throw new IllegalArgumentException(
          "SiteInput.builder().frequency(..): it must be one of " + new TreeSet<>(known));
    }
  }

  /** Checks what a response is compared with, which some match types do not use. */
  public static void match(String match, boolean unused) {
    if (unused || match.length() > LONGEST_MATCH) {
      throw new IllegalArgumentException(
          "SiteInput.builder().match(..): at most "
              + LONGEST_MATCH
              + " characters, and nothing with MatchType.SUCCESS");
    }
  }

  /** Checks the timeout in seconds. */
  public static void timeout(int seconds) {
    Preconditions.between("SiteInput.builder().timeout(..)", seconds, 30, 120);
  }
}
